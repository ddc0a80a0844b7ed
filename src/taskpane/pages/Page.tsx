import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../usePane";
import { words } from "../words";

/** A page over the places: its heading takes the focus, and one button leads back. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const pane = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 className="page-heading" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Button size="small" onClick={() => pane.showPage(null)}>
        {words.back}
      </Button>
      {children}
    </>
  );
}
