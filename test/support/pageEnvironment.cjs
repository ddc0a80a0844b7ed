const { TestEnvironment } = require("jest-environment-node");
const { JSDOM } = require("jsdom");

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
];

/** Gives a test file a page to draw on. jsdom's own modules are ones that jest cannot load, so Node loads them here. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = new JSDOM("<!doctype html>", { pretendToBeVisual: true });
    window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    // jsdom lays nothing out, so there is nothing to scroll.
    window.Element.prototype.scrollIntoView = () => {};
    for (const name of names) Object.defineProperty(this.global, name, { value: window[name], configurable: true });
    this.global.IS_REACT_ACT_ENVIRONMENT = true;
    this.page = window;
  }

  async teardown() {
    this.page.close();
    await super.teardown();
  }
};
