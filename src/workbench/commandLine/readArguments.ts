import { parseArgs } from "node:util";
import { jobs } from "../../core/jobs";
import { isDay } from "../../core/plan/day";

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
}

/** Wrong usage: a plain sentence for the person at the command line. */
export class UsageError extends Error {}

/** How it is used, in short. */
export const usage = `npm run --silent plan -- <job> <workbook.xlsx> [more.xlsx …] [options]
jobs: ${jobs.map((job) => job.id).join(", ")}
options: --json --out FILE --sheet NAME --as-at YYYY-MM-DD --previous FILE|sheet:NAME --label TEXT --state submitted|agreed --replace --accept all|REF,REF --settings FILE`;

const options = {
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
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
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

/** The arguments as a wish; a UsageError says what is wrong with them. */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals } = parse(args);
  const [job, ...files] = positionals;
  if (job === undefined) throw new UsageError("Name a job and a workbook.");
  if (!jobs.some((each) => each.id === job)) throw new UsageError(`There is no job "${job}".`);
  if (files.length === 0) throw new UsageError("Name at least one workbook.");
  const asAt = values["as-at"];
  if (asAt !== undefined && !isDay(asAt)) throw new UsageError(`--as-at takes a day as YYYY-MM-DD, not "${asAt}".`);
  if (values.out !== undefined && files.length > 1) throw new UsageError("--out writes one workbook: name one.");
  const accept = acceptOf(values.accept);
  const state = stateOf(values.state);
  return {
    job,
    files,
    json: values.json,
    replace: values.replace,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
    ...(values.label === undefined ? {} : { label: values.label }),
    ...(values.settings === undefined ? {} : { settings: values.settings }),
    ...(accept === undefined ? {} : { accept }),
    ...(state === undefined ? {} : { state }),
  };
}
