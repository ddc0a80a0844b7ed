/** An option of the command line. */
export interface OptionFacts {
  readonly name: string;
  /** What stands behind it; absent for an option that is there or not. */
  readonly value?: string;
  /** What it does, for a person. */
  readonly says: string;
  /** The jobs that take it; absent: all of them. */
  readonly jobs?: readonly string[];
}

const judging = ["check", "recalculate", "capture", "summary", "schedule", "roll-forward"];

/** Every option, in the order in which help lists them. */
export const options = [
  { name: "out", value: "FILE", says: "Write the changed workbook here. The input is never written to." },
  { name: "json", says: "Print one JSON object a workbook, a line each, and nothing else." },
  { name: "sheet", value: "NAME", says: "The sheet to work on. Left out: those that hold a plan." },
  {
    name: "as-at",
    value: "YYYY-MM-DD",
    says: "The meeting date to judge at. Left out: the date in the plan's title.",
    jobs: judging,
  },
  {
    name: "settings",
    value: "FILE",
    says: "What an officer would have told the pane: corrected columns, key, names, decisions (JSON).",
  },
  {
    name: "accept",
    value: "all | REF,REF",
    says: "The proposed ratings to write, by their number or cell.",
    jobs: ["recalculate"],
  },
  {
    name: "label",
    value: "TEXT",
    says: "The name of the meeting or report: “BMG 11 July 2018”.",
    jobs: ["capture", "summary"],
  },
  {
    name: "state",
    value: "submitted | agreed",
    says: "Whether the plan is kept as sent in or as the meeting agreed it.",
    jobs: ["capture"],
  },
  {
    name: "replace",
    says: "Replace what stands there under the same name.",
    jobs: ["capture", "summary", "schedule", "themes", "roll-forward"],
  },
  {
    name: "previous",
    value: "FILE | sheet:NAME",
    says: "What to compare with. Left out: the newest agreed meeting kept before the meeting date.",
    jobs: ["summary"],
  },
  { name: "risks", says: "List the open high risks of a risk register beside the plan.", jobs: ["summary"] },
  {
    name: "by",
    value: "priority | action | lead | sub-group",
    says: "What the rows of the schedule are.",
    jobs: ["schedule"],
  },
  {
    name: "themes",
    value: "cross-cutting | quality-assurance",
    says: "Whose headings the grid of themes has.",
    jobs: ["themes"],
  },
  {
    name: "turn",
    value: "on | off | look",
    says: "Turn it on (left out: this), off, or only look.",
    jobs: ["colour-as-you-type"],
  },
  { name: "words", says: "Show the word beside the letter.", jobs: ["colour-as-you-type"] },
  { name: "preset", value: "NAME", says: "The named key to insert.", jobs: ["insert-key"] },
  { name: "help", says: "Print this." },
  { name: "version", says: "Print the version." },
] as const satisfies readonly OptionFacts[];

/** The options that a job takes. */
export function optionsOf(job: string): readonly OptionFacts[] {
  const all: readonly OptionFacts[] = options;
  return all.filter(({ jobs }) => jobs === undefined || jobs.includes(job));
}
