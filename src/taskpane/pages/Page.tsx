import { Button } from "@fluentui/react-components";
import { useEffect, useId, type ReactNode } from "react";
import { usePane } from "../usePane";
import { words } from "../words";

/** A page over the places: its one button, which leads back, takes the focus and says which page it is. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const pane = usePane();
  const back = useId();
  useEffect(() => document.getElementById(back)?.focus(), [back]);
  return (
    <>
      <h1 className="page-heading">{title}</h1>
      <Button id={back} size="small" aria-description={title} onClick={() => pane.showPage(null)}>
        {words.back}
      </Button>
      {children}
    </>
  );
}
