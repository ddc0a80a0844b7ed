import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus back to a region when what had it there is gone, such as a proposal just accepted: else the next Tab
 * would start again at the top. Does nothing while the focus is in the sheet.
 */
export function useKeptFocus(region: RefObject<HTMLElement>): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const note = () => {
      wasInside.current = region.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [region]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost && document.hasFocus()) region.current?.focus({ preventScroll: true });
  });
}
