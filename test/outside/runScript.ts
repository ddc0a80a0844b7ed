import { createContext, Script } from "node:vm";
import { applyChange } from "../../src/workbench/workbook/applyChange";
import { bootInNode } from "../../src/workbench/office/bootInNode";
import { createSession } from "../../src/workbench/office/session";
import { newState } from "../../src/xlsx/newState";
import { cellsOf } from "./cellsOf";
import { scriptPage } from "./scriptPage";

/** How one part of a script fared: one button's, or, where it has no buttons, the whole. */
export interface PartResult {
  readonly part: string;
  /** "ran"; "refused": by one of Excel's codes, or as a member that the stand-in does not know; "failed": by the script's own fault. */
  readonly outcome: "ran" | "refused" | "failed";
  /** Of a refusal: "NotImplemented", "ApiNotFound", "ItemNotFound" … */
  readonly code?: string;
  /** Of a refusal: the member, as "Range.sort", or where it happened. Else what was thrown. */
  readonly because?: string;
  readonly logged: readonly string[];
}

/** What came of one script. */
export interface ScriptResult {
  readonly parts: readonly PartResult[];
  /** The workbook afterwards: sheet name → address → formula or value. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const eventsNeed = 20;

/** What a script left unsaid is taken for its own fault. */
function fared(part: string, error: unknown, logged: readonly string[]): PartResult {
  if (error === undefined) return { part, outcome: "ran", logged };
  const { name, code, message, debugInfo } = Object(error) as {
    name?: string;
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  if (name !== "RichApi.Error" || code === undefined) {
    return { part, outcome: "failed", because: `${name ?? "Error"}: ${message ?? String(error)}`, logged };
  }
  const unknown = /^NotImplemented: (.*)$/.exec(message ?? "")?.[1];
  return { part, outcome: "refused", code, because: unknown ?? debugInfo?.errorLocation ?? "", logged };
}

/**
 * Runs one script in an empty workbook of its own, through the real office.js: first itself, as the body of an asynchronous function, then what
 * it has given its buttons to do. JavaScript only.
 */
export async function runScript(source: string, claims: Readonly<Record<string, string>>) {
  const session = createSession({ state: newState(), apply: applyChange, claims });
  const { Excel: excel, Office: office, OfficeExtension: extension } = await bootInNode(session);
  const page = scriptPage();
  let logged: string[] = [];
  let caught: unknown;
  const log = (...said: unknown[]) => {
    caught ??= said.find((one) => Object.prototype.toString.call(one) === "[object Error]" || one instanceof Error);
    logged.push(said.map(String).join(" "));
  };
  const realm = createContext(
    {
      Excel: excel,
      Office: office,
      OfficeExtension: extension,
      document: page.document,
      console: { log, error: log, warn: log, info: log, debug: log },
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  // A script may leave a promise to itself: what becomes of it is told with the part in which it did.
  process.on("unhandledRejection", (reason) => (caught ??= reason));
  const parts: PartResult[] = [];
  const take = async (part: string, act: () => unknown) => {
    logged = [];
    caught = undefined;
    try {
      await act();
      await new Promise((done) => setTimeout(done, eventsNeed));
    } catch (error) {
      caught = error;
    }
    parts.push(fared(part, caught, logged));
  };
  const script = new Script(`(async () => { ${source}\n })()`, { filename: "script" });
  await take("the script", () => script.runInContext(realm) as unknown);
  const buttons = page.buttons();
  if (buttons.length > 0 && parts[0]?.outcome === "ran") parts.pop();
  for (const { id, press } of buttons) await take(id, press);
  return { parts, sheets: cellsOf(session.state) } satisfies ScriptResult;
}
