import { parseArgs } from "node:util";
import { jobs } from "../../core/jobs";
import type { JobContext } from "../../core/jobs/job";
import { isDay } from "../../core/grid/day";
import type { options } from "./options";

/** What the command line was asked to do. */
export interface Wish {
  readonly job: string;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out?: string;
  readonly sheet?: string;
  readonly asAt?: string;
  /** "sheet:NAME" or a file. */
  readonly previous?: string;
  readonly label?: string;
  readonly state?: "as submitted" | "as agreed";
  readonly replace: boolean;
  readonly accept?: "all" | readonly string[];
  readonly settings?: string;
  /** With colour-as-you-type: on where it is left out. */
  readonly turn?: "on" | "off" | "look";
  /** With colour-as-you-type: the word beside the letter. */
  readonly words: boolean;
  /** With summary: the open high risks of a risk register beside the plan. */
  readonly risks: boolean;
  /** With insert-key: the id of a named key. */
  readonly preset?: string;
  /** What the rows of the reporting schedule are. */
  readonly by?: NonNullable<JobContext["by"]>;
  /** Whose headings the grid of themes has. */
  readonly themes?: NonNullable<JobContext["themes"]>;
}

/** Wrong usage: a plain sentence for the person at the command line. */
export class UsageError extends Error {}

/** The options as node:util reads them. */
const parsed = {
  json: { type: "boolean", default: false },
  out: { type: "string" },
  sheet: { type: "string" },
  "as-at": { type: "string" },
  previous: { type: "string" },
  label: { type: "string" },
  state: { type: "string" },
  replace: { type: "boolean", default: false },
  accept: { type: "string" },
  settings: { type: "string" },
  turn: { type: "string" },
  words: { type: "boolean", default: false },
  risks: { type: "boolean", default: false },
  preset: { type: "string" },
  by: { type: "string" },
  themes: { type: "string" },
  help: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
} as const satisfies Readonly<Record<(typeof options)[number]["name"], object>>;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: parsed, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function acceptOf(text: string | undefined): Wish["accept"] {
  if (text === undefined || text === "all") return text;
  return text
    .split(",")
    .map((ref) => ref.trim())
    .filter((ref) => ref !== "");
}

function stateOf(text: string | undefined): Wish["state"] {
  if (text === undefined) return undefined;
  if (text === "submitted" || text === "agreed") return `as ${text}`;
  throw new UsageError(`--state takes submitted or agreed, not "${text}".`);
}

function turnOf(text: string | undefined): Wish["turn"] {
  if (text === undefined || text === "on" || text === "off" || text === "look") return text;
  throw new UsageError(`--turn takes on, off or look, not "${text}".`);
}

const rowsBy = ["priority", "action", "lead", "sub-group"] as const;
const themeHeadings = ["cross-cutting", "quality-assurance"] as const;

/** One of a few words; a UsageError names them. */
function oneOf<T extends string>(option: string, text: string | undefined, words: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new UsageError(`--${option} takes ${words.join(", ")}, not "${text}".`);
  return found;
}

/** What is to be printed instead of running anything. */
export type Asked = { readonly ask: "version" } | { readonly ask: "help"; readonly job: string | undefined };

/** The arguments as a wish, or as what they ask to be told; undefined where there are none. A UsageError says what is wrong with them. */
export function readArguments(args: readonly string[]): Wish | Asked | undefined {
  const { values, positionals } = parse(args);
  const [job, ...files] = positionals;
  if (values.version) return { ask: "version" };
  if (job === undefined && values.help) return { ask: "help", job };
  if (job === undefined && args.length === 0) return undefined;
  if (job === undefined) throw new UsageError("Name a job and a workbook.");
  if (!jobs.some((each) => each.id === job)) throw new UsageError(`There is no job "${job}".`);
  if (values.help) return { ask: "help", job };
  if (files.length === 0) throw new UsageError("Name at least one workbook.");
  const asAt = values["as-at"];
  if (asAt !== undefined && !isDay(asAt)) throw new UsageError(`--as-at takes a day as YYYY-MM-DD, not "${asAt}".`);
  if (values.out !== undefined && files.length > 1) throw new UsageError("--out writes one workbook: name one.");
  const accept = acceptOf(values.accept);
  const state = stateOf(values.state);
  const by = oneOf("by", values.by, rowsBy);
  const themes = oneOf("themes", values.themes, themeHeadings);
  const turn = turnOf(values.turn);
  return {
    job,
    files,
    json: values.json,
    replace: values.replace,
    words: values.words,
    risks: values.risks,
    ...(turn === undefined ? {} : { turn }),
    ...(values.preset === undefined ? {} : { preset: values.preset }),
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
    ...(values.label === undefined ? {} : { label: values.label }),
    ...(values.settings === undefined ? {} : { settings: values.settings }),
    ...(accept === undefined ? {} : { accept }),
    ...(state === undefined ? {} : { state }),
    ...(by === undefined ? {} : { by }),
    ...(themes === undefined ? {} : { themes }),
  };
}
