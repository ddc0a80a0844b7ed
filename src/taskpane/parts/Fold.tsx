import { useState, type ReactNode } from "react";

interface FoldProps {
  readonly summary: ReactNode;
  /** True where what is inside is much, and is drawn only once it is opened. */
  readonly isMuch?: boolean;
  readonly children: ReactNode;
}

/**
 * A line that opens. The browser's own, so that screen readers know it. The tab index is for office.js, which moves the focus
 * itself in Excel on the web and passes over a bare summary.
 */
export function Fold({ summary, isMuch = false, children }: FoldProps) {
  const [wasOpened, setWasOpened] = useState(!isMuch);
  return (
    <details className="fold" onToggle={() => setWasOpened(true)}>
      <summary className="fold-summary" tabIndex={0}>
        {summary}
      </summary>
      <div className="fold-inside">{wasOpened && children}</div>
    </details>
  );
}
