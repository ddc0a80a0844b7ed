import { createHost, type Answer, type Host } from "../../office/host";
import type { OpenBook } from "../openBook";
import type { Parts } from "../parts";
import type { RibbonButton } from "../ribbon/manifestButtons";
import { leavePane } from "./leavePane";
import { loadPane } from "./paneFrame";

/** Where the add-in's page is on this server. */
const paneFolder = "/pane";
const firstLocation = `${paneFolder}/taskpane.html`;
const patienceInMs = 20_000;

/** The add-in's pane beside the sheet, with Excel's side of the talk. */
export interface PaneOnPage {
  /** Loads the pane anew for a workbook: an add-in's runtime belongs to one. */
  show(book: OpenBook): void;
  reload(): void;
  /** Runs a ribbon button, as Excel would; one that is pressed early waits until the add-in is ready. */
  run(button: RibbonButton): Promise<void>;
  /** Hands the pane what has happened in the workbook. */
  tell(): void;
}

interface Loaded {
  readonly book: OpenBook;
  readonly host: Host;
  /** Resolves when the add-in takes commands. */
  readonly ready: Promise<void>;
}

/** Excel's side of the talk, and who is told of it. */
export interface PaneTalk {
  readonly answer: Answer;
  /** True while the pane's messages are to go unheard. */
  isSilent(): boolean;
  /** Told after each request of the add-in, when the sheet may have changed. */
  answered(): void;
  say(sentence: string, isTrouble?: boolean): void;
}

let listening: AbortController | undefined;

export function createPaneOnPage(parts: Parts, { answer, isSilent, answered, say }: PaneTalk): PaneOnPage {
  let loaded: Loaded | undefined;

  function load(book: OpenBook, location: string): void {
    const { frame, conversation, control } = loadPane(parts.paneFrame, location);
    const host = createHost({
      session: book.session,
      conversationId: conversation,
      controlId: control,
      origin: window.location.origin,
      onMessageToPane: (text) => frame.contentWindow?.postMessage(text, window.location.origin),
      answer,
      onAnswered: answered,
      onNotify: (notice) => leavePane(notice, parts.reload, parts.state),
      onPaneState: (state) => (parts.pane.hidden = state !== "Visible"),
    });
    parts.pane.hidden = false;
    listening?.abort();
    listening = new AbortController();
    const { signal } = listening;
    const ready = new Promise<void>((resolve) => {
      const take = (event: MessageEvent<unknown>): void => {
        if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
        if (isSilent()) return;
        host.receive(event.data);
        if (typeof event.data === "string" && event.data.includes('"appCommandInvoked"')) resolve();
      };
      window.addEventListener("message", take, { signal });
    });
    loaded = { book, host, ready };
  }

  async function runFunction(name: string, label: string): Promise<void> {
    if (!loaded) return;
    const { host, ready } = loaded;
    const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), patienceInMs));
    if ((await Promise.race([ready, late])) === "late") return say(`${label}: the add-in did not start.`, true);
    try {
      await host.runCommand(name);
    } catch (error) {
      say(`${label}: ${error instanceof Error ? error.message : String(error)}`, true);
    }
  }

  return {
    show: (book) => load(book, firstLocation),
    reload: () => {
      if (loaded) load(loaded.book, firstLocation);
    },
    run: async (button) => {
      if (button.functionName !== undefined) return runFunction(button.functionName, button.label);
      if (button.paneLocation !== undefined && loaded) load(loaded.book, paneFolder + button.paneLocation);
    },
    tell: () => loaded?.host.tell(),
  };
}
