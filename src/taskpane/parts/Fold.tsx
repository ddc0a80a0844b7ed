import type { ReactNode } from "react";

/** A line that opens. The browser's own, so that screen readers know it. The tab index is for office.js, which moves the focus itself in Excel on the web and passes over a bare summary. */
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
