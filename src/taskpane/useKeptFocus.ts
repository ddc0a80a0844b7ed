import { useEffect, useRef, type RefObject } from "react";

/** What Tab stops at. office.js moves the focus itself in Excel on the web, and is lost on anything else: so the focus is put on nothing else. */
const stops = "button:not([disabled]), select, textarea, input:not([hidden]), [tabindex='0'], a[href]";

function stopsIn(region: HTMLElement): readonly HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(stops)].filter((stop) => stop.tabIndex >= 0);
}

/**
 * When what had the focus is gone, such as a proposal just accepted, gives it to what stands in that place now: else the
 * next Tab would start again at the top. Does nothing while the focus is in the sheet.
 */
export function useKeptFocus(region: RefObject<HTMLElement>): void {
  const place = useRef(-1);
  useEffect(() => {
    const note = () => {
      const focused = document.activeElement;
      place.current = region.current ? stopsIn(region.current).findIndex((stop) => stop === focused) : -1;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [region]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (place.current < 0 || !isLost || !document.hasFocus() || !region.current) return;
    const left = stopsIn(region.current);
    left[Math.min(place.current, left.length - 1)]?.focus();
  });
}
