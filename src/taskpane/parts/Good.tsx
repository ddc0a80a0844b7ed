import type { ReactNode } from "react";

/** A good result, said as one. */
export function Good({ children }: { readonly children: ReactNode }) {
  return (
    <p className="good">
      <svg className="good-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden>
        <path
          fill="currentColor"
          d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.4 5.1a.6.6 0 0 0-.9 0L9 10.9 7.5 9.300a.6.6 0 0 0-.9.900l2 2a.6.6 0 0 0 .9 0l4-4.200a.6.6 0 0 0-.1-.900Z"
        />
      </svg>
      <span>{children}</span>
    </p>
  );
}
