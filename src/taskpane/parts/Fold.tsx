import type { ReactNode } from "react";

/** A line that opens. The browser's own, so that screen readers know it. In a framed page Chromium's Tab passes over a summary that has no tab index of its own. */
export function Fold({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="fold-summary" tabIndex={0}>
        {summary}
      </summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
