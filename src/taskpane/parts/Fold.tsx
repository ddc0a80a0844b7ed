import type { ReactNode } from "react";

/** A line that opens. The browser's own, so that keyboards and screen readers know it. */
export function Fold({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="fold-summary">{summary}</summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
