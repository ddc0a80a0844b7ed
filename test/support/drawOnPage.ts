import { JSDOM } from "jsdom";

const names = [
  "window",
  "document",
  "navigator",
  "Node",
  "NodeFilter",
  "Element",
  "HTMLElement",
  "KeyboardEvent",
  "Event",
  "CustomEvent",
  "FocusEvent",
] as const;

/** Gives the process one page to draw on, which its test files share: React and Fluent keep the page that they were loaded beside. */
if (!("document" in globalThis)) {
  const { window } = new JSDOM("<!doctype html>", { pretendToBeVisual: true });
  Object.defineProperty(window, "matchMedia", { value: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) }); // prettier-ignore
  // jsdom lays nothing out, so there is nothing to scroll.
  window.Element.prototype.scrollIntoView = () => {};
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
}
