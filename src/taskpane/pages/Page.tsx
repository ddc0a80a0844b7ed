import { Button } from "@fluentui/react-components";
import { useEffect, useId, type ReactNode } from "react";
import { usePane } from "../usePane";
import { words } from "../words";

/** A page over the places: its first button, which leads back, takes the focus and says which page it is. Closed, with Escape too, it leaves the focus where it was. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const pane = usePane();
  const back = useId();
  useEffect(() => {
    const before = document.activeElement;
    document.getElementById(back)?.focus();
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, [back]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // In Excel on the web office.js listens at the window and hands the focus to the sheet: that is for the next Escape.
      event.stopPropagation();
      pane.showPage(null);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [pane]);
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
