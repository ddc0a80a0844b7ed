import { createContext, runInContext } from "node:vm";

type Listener = (event: unknown) => void;

/** The little of a browser's window that office.js needs, as a realm of its own. */
export interface OfficeWindow {
  /** The realm's global object: Office and Excel appear on it. */
  readonly realm: Record<string, unknown>;
  /** Hands a message to the page's listeners. */
  deliver(data: string, origin: string): void;
}

/** What the window is to be. */
export interface OfficeWindowOptions {
  readonly origin: string;
  /** The window's name: what the host told of itself. */
  readonly name: string;
  readonly onMessage: (text: string) => void;
  /** Runs a script of the office.js folder in the realm. */
  readonly runScript: (realm: object, file: string) => void;
}

const LONG_WAIT = 1_000;

/** Timers of office.js that wait long, or for ever, must not keep the process alive. */
function timer(callback: () => void, delay = 0): ReturnType<typeof setTimeout> {
  const handle = setTimeout(callback, delay);
  if (delay >= LONG_WAIT) handle.unref();
  return handle;
}

function interval(callback: () => void, delay = 0): ReturnType<typeof setInterval> {
  const handle = setInterval(callback, delay);
  handle.unref();
  return handle;
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** Arrays and dates of this side are arrays and dates in there too; and the errors of there are, by the caller's hand, errors here. */
const REALM_SET_UP = `
  globalThis.window = globalThis.self = globalThis.top = globalThis.parent = globalThis;
  Object.defineProperty(Array, Symbol.hasInstance, { value: Array.isArray });
  Object.defineProperty(Date, Symbol.hasInstance, { value: (one) => Object.prototype.toString.call(one) === "[object Date]" });
  [Error];
`;

/** Makes the realm. Scripts that office.js appends are run from the folder, as a browser would fetch them. */
export function officeWindow(options: OfficeWindowOptions): OfficeWindow {
  const { origin, name, runScript, onMessage } = options;
  const listeners = new Map<string, Set<Listener>>();
  const nothing = () => undefined;
  const base = `${origin}/office/`;

  function appended(child: Record<string, unknown>): void {
    const source = child["src"];
    if (child["tagName"] !== "SCRIPT" || typeof source !== "string") return;
    setImmediate(() => {
      runScript(realm, source.slice(base.length));
      if (typeof child["onload"] === "function") child["onload"]({ type: "load" });
    });
  }

  function element(tag: string): Record<string, unknown> {
    const made: Record<string, unknown> = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (key: string, value: unknown) => void (made[key] = value),
      getAttribute: (key: string) => made[key] ?? null,
      appendChild: (child: Record<string, unknown>) => (appended(child), child),
      addEventListener: nothing,
      removeEventListener: nothing,
    };
    return made;
  }

  const script = { ...element("script"), src: `${base}office.js` };
  const head = element("head");
  const body = element("body");
  const found: Readonly<Record<string, unknown[]>> = { script: [script], head: [head], body: [body] };
  const location = {
    href: `${origin}/pane.html`,
    origin,
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    port: "",
    pathname: "/pane.html",
    search: "",
    hash: "",
  };
  const realm: Record<string, unknown> = {
    name,
    location,
    document: {
      domain: "localhost",
      readyState: "complete",
      URL: location.href,
      cookie: "",
      location,
      head,
      body,
      activeElement: body,
      documentElement: element("html"),
      createElement: element,
      getElementsByTagName: (tag: string) => found[tag.toLowerCase()] ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      hasFocus: () => true,
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    navigator: { userAgent: "Mozilla/5.0 Chrome/120 Node", platform: "Node", language: "en-US", appVersion: "5.0" },
    history: { pushState: nothing, replaceState: nothing },
    sessionStorage: storage(),
    localStorage: storage(),
    opener: { postMessage: (text: string) => setImmediate(() => onMessage(text)) },
    addEventListener: (type: string, listener: Listener) =>
      void listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: Listener) => void listeners.get(type)?.delete(listener),
    setTimeout: timer,
    clearTimeout,
    setInterval: interval,
    clearInterval,
    queueMicrotask,
    performance,
    console,
    URL,
    URLSearchParams,
    crypto: globalThis.crypto,
    // Values parsed in there and promises made there are of this side's kinds.
    JSON,
    Promise,
  };
  createContext(realm);
  const kinds: unknown = runInContext(REALM_SET_UP, realm);
  if (Array.isArray(kinds) && typeof kinds[0] === "function") {
    Object.setPrototypeOf(kinds[0], Error);
    Object.setPrototypeOf(kinds[0].prototype, Error.prototype);
  }
  return {
    realm,
    deliver: (data, from) => {
      for (const listener of listeners.get("message") ?? []) listener({ data, origin: from, source: realm["opener"] });
    },
  };
}
