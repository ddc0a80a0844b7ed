import { answerRequest, refuseRequest } from "./answer";
import { appContext } from "./appContext";
import { eventText, readPaneMessage, replyText, type PaneMessage } from "./envelope";
import { bodyOf, flagsOf, readExecution, settingsOf, type Execution } from "./executeMethod";
import { selectionHappened, takeMessages } from "./happenings";
import type { Session } from "./session";
import { NO_TRAFFIC, addTraffic, type Traffic } from "./traffic";

/** Answers one request's body; see flagsOf for its flags. */
export type Answer = (
  session: Session,
  body: string,
  flags: number,
) => string | undefined | Promise<string | undefined>;

/** Where a pane is reached, and who it takes us for. */
export interface HostOptions {
  readonly session: Session;
  /** Hands a message's text to the pane: postMessage to its window. */
  readonly onMessageToPane: (text: string) => void;
  readonly conversationId: string;
  readonly controlId: string;
  /** The origin that the pane was told in its xdmInfo. */
  readonly origin: string;
  /** Answers a request of the rich API; undefined leaves it unanswered for ever. May be elsewhere, such as in a worker. */
  readonly answer?: Answer;
  /** Told after each request of the add-in was answered: the page may show what has changed. */
  readonly onAnswered?: () => void;
  /** Told of showAsTaskpane and hide. */
  readonly onPaneState?: (state: string) => void;
  /** Told what the pane forwards: focus, blur, keys. */
  readonly onNotify?: (data: unknown) => void;
}

/** Excel as one pane sees it. */
export interface Host {
  readonly session: Session;
  /** Takes one message of the pane; anything that is none is passed over. */
  receive(text: unknown): void;
  /** Puts another workbook in the place of the open one, for the same pane. Office.context.document.settings stays the first one's, and is not saved. */
  open(session: Session): void;
  /**
   * Runs a ribbon command, and waits for its event.completed(). Rejects where the add-in has no such command. What is pressed while the page is loading
   * is handed over as soon as office.js takes commands, whether the add-in has given its own by then or not.
   */
  runCommand(name: string): Promise<void>;
  /** Tells the pane's handlers what has happened, also what the page did by hand. */
  tell(): void;
  /** Answers at last, with a failure, every request that a fault had left unanswered. */
  answerLate(): void;
  traffic(): Traffic;
  resetTraffic(): void;
}

const OK = { Version: 1, Error: 0 };
const STALE_SETTINGS = { Version: 1, Error: 4002 };
const NOT_SUPPORTED = { Version: 1, Error: 5000 };
const KNOWN_EVENTS = new Set(["appCommandInvoked", "richApiMessage", "documentSelectionChanged"]);
const ANSWERED_STATUS = 200;

/** Makes the host of one pane: Excel on the web, as office.js talks to it. */
export function createHost(options: HostOptions): Host {
  const { conversationId, controlId, origin, onMessageToPane } = options;
  const answer: Answer = options.answer ?? answerRequest;
  const registered = new Set<string>();
  const running = new Map<string, { done: () => void; fail: (error: Error) => void }>();
  let session = options.session;
  session.onPaneState = options.onPaneState;
  let traffic = NO_TRAFFIC;
  /** The keys that the pane's own copy of the settings has; undefined where it is of another workbook. */
  let settingsOfPane: Set<string> | undefined;
  const unanswered: PaneMessage[] = [];
  let commands = 0;
  const pressedEarly: (() => void)[] = [];

  function reply(message: PaneMessage, data: unknown): void {
    onMessageToPane(replyText(message, origin, data));
  }

  function push(name: string, data: unknown): void {
    if (registered.has(name)) onMessageToPane(eventText(name, conversationId, origin, data));
  }

  function tell(): void {
    const selection = selectionHappened(session);
    const entries = takeMessages(session);
    if (entries.length > 0) push("richApiMessage", { ArrayData: entries });
    if (selection) push("documentSelectionChanged", {});
  }

  function begin(message: PaneMessage): void {
    registered.clear();
    session.registrations.clear();
    session.references.clear();
    settingsOfPane = new Set(session.state.settings.keys());
    reply(message, appContext(session, controlId));
  }

  function register(message: PaneMessage): void {
    if (!KNOWN_EVENTS.has(message._actionName)) return reply(message, { Error: NOT_SUPPORTED.Error });
    if (message._actionType === 1) registered.add(message._actionName);
    else registered.delete(message._actionName);
    reply(message, { Error: 0 });
    if (registered.has("appCommandInvoked")) for (const handOver of pressedEarly.splice(0)) handOver();
  }

  async function process(message: PaneMessage, body: string, flags: number): Promise<void> {
    const open = session;
    const given = answer(open, body, flags);
    const response = given instanceof Promise ? await given : given;
    if (open === session) traffic = addTraffic(traffic, body, response);
    options.onAnswered?.();
    if (response === undefined) return void unanswered.push(message);
    reply(message, { ...OK, Data: [ANSWERED_STATUS, [], response] });
    tell();
  }

  function saveSettings(message: PaneMessage, execution: Execution): void {
    const settings = settingsOf(execution);
    if (!settings) return reply(message, NOT_SUPPORTED);
    if (!settingsOfPane) return reply(message, STALE_SETTINGS);
    for (const [key, value] of settings) {
      if (JSON.stringify(session.state.settings.get(key)) === JSON.stringify(value)) continue;
      session.commit({ type: "settings", key, value });
    }
    for (const key of settingsOfPane) {
      if (!settings.has(key)) session.commit({ type: "settings", key, value: null });
    }
    settingsOfPane = new Set(settings.keys());
    reply(message, OK);
  }

  function completeCommand(message: PaneMessage, { data }: Execution): void {
    const command = running.get(String(data["0"]));
    running.delete(String(data["0"]));
    reply(message, OK);
    if (data["1"] === 0) command?.done();
    else command?.fail(new Error("The add-in has no command of that name."));
  }

  function execute(message: PaneMessage): void {
    const execution = readExecution(message._data);
    if (!execution) return reply(message, NOT_SUPPORTED);
    const body = execution.dispatch === 93 ? bodyOf(execution) : undefined;
    if (body !== undefined) {
      process(message, body, flagsOf(execution)).catch((error: unknown) => reply(message, failed(error)));
    } else if (execution.dispatch === 94) completeCommand(message, execution);
    else if (execution.dispatch === 76) saveSettings(message, execution);
    else reply(message, NOT_SUPPORTED);
  }

  return {
    get session() {
      return session;
    },
    receive: (text) => {
      const message = readPaneMessage(text);
      if (!message || message._conversationId !== conversationId) return;
      if (message._actionName === "ContextActivationManager_getAppContextAsync") begin(message);
      else if (message._actionName === "ContextActivationManager_notifyHost") options.onNotify?.(message._data);
      else if (message._actionType !== 0) register(message);
      else if (message._actionName === "executeMethod") execute(message);
      else onMessageToPane(replyText(message, origin, null, -1));
    },
    open: (next) => {
      session = next;
      session.onPaneState = options.onPaneState;
      settingsOfPane = undefined;
    },
    runCommand: (name) => {
      const id = `cmd-${++commands}`;
      return new Promise((done, fail) => {
        running.set(id, { done, fail });
        const handOver = () => push("appCommandInvoked", [id, name, JSON.stringify({ source: { id: name } })]);
        if (registered.has("appCommandInvoked")) handOver();
        else pressedEarly.push(handOver);
      });
    },
    tell,
    answerLate: () => {
      const response = refuseRequest("GeneralException");
      for (const message of unanswered.splice(0)) reply(message, { ...OK, Data: [ANSWERED_STATUS, [], response] });
    },
    traffic: () => traffic,
    resetTraffic: () => {
      traffic = NO_TRAFFIC;
    },
  };
}

/** A fault of the stand-in itself: it is said, so that nobody looks for it in the add-in. */
function failed(error: unknown): Readonly<Record<string, unknown>> {
  const Message = `The stand-in Excel itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const body = {
    Results: [],
    TraceIds: [],
    Error: { Code: "GeneralException", Message, Location: "", HttpStatusCode: 500 },
  };
  return { ...OK, Data: [ANSWERED_STATUS, [], JSON.stringify(body)] };
}
