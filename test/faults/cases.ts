import { jobs } from "../../src/core/jobs";
import { runOnHistory, type SnapshotHead } from "../../src/excel/keptMeetings";
import { runJob, type JobResult, type RunOptions } from "../../src/excel/runJob";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { officersRule, officersTextRule } from "../support/overlays";

/** One job on one workbook, after the jobs that go before it. */
export interface FaultCase {
  readonly name: string;
  readonly job: string;
  readonly options: RunOptions;
  readonly plan: () => WorkbookState;
  readonly before: readonly (readonly [job: string, options: RunOptions] | (() => Promise<JobResult>))[];
  /** Does what is no button; absent: runs the job. */
  readonly run?: () => Promise<JobResult>;
  /** True for what is meant not to be put back: it can be pressed again until it is whole. */
  readonly isFinal?: boolean;
  readonly isLarge: boolean;
}

const july = { asAt: "2018-07-11", label: "BMG 11 July 2018" } as const;
const october = { asAt: "2018-10-10", label: "BMG 10 October 2018" } as const;
/** Actions of a small plan and of a large one. */
const sizes = { small: 24, large: 200 };
const small = () => bigPlan(sizes.small);
const large = () => bigPlan(sizes.large);

/** Two actions share each rating. */
function merged(): WorkbookState {
  const state = small();
  const [sheet] = state.sheets;
  for (let row = 14; sheet && row < 36; row += 2) {
    sheet.cells.delete(cellKey(row + 1, 6));
    sheet.merges.push({ top: row, left: 6, bottom: row + 1, right: 6 });
  }
  return state;
}

/** So long an update on every action that a sheet of them is more than one request takes. */
function wordy(): WorkbookState {
  const state = bigPlan(80);
  const cells = state.sheets[0]?.cells;
  for (let row = 13; row < 13 + 80; row++) {
    const cell = cells?.get(cellKey(row, 7));
    if (typeof cell?.value === "string") cell.value = `${cell.value} ${"They met and went on. ".repeat(1_300)}`;
  }
  return state;
}

/** No key: the names and colours above the headings are gone. */
function keyless(actions: number): WorkbookState {
  const state = bigPlan(actions);
  const cells = state.sheets[0]?.cells;
  for (const key of [...(cells?.keys() ?? [])]) if (key > cellKey(2, 1) && key < cellKey(11, 1)) cells?.delete(key);
  return state;
}

/** A colour rule of the officer's, broken into one per three rows of a small plan, per eight of a large one. */
function brokenRules(actions: number): WorkbookState {
  const state = bigPlan(actions);
  const each = actions === sizes.small ? 3 : 8;
  const areas = Array.from({ length: actions / each }, (_, n) => `F${13 + each * n}:F${12 + each * (n + 1)}`);
  state.sheets[0]?.rules.push(...areas.map((area, at) => officersRule(`red-${at}`, "R", "FF0000", area)));
  return state;
}

/** A plan whose rules for a text in the cell were broken up. */
function brokenTextRules(): WorkbookState {
  const state = bigPlan(sizes.small);
  const areas = Array.from({ length: sizes.small / 3 }, (_, n) => `F${13 + 3 * n}:F${15 + 3 * n}`);
  for (const [text, fill] of [
    ["Red", "FF0000"],
    ["Amber", "FFC000"],
  ] as const)
    // prettier-ignore
    state.sheets[0]?.rules.push(...areas.map((area, at) => officersTextRule(`${text}-${at}`, text, fill, area)));
  return state;
}

type Told = Partial<Omit<FaultCase, "name" | "job">>;

function on(name: string, job: string, told: Told = {}): FaultCase {
  return { name, job, options: {}, plan: small, before: [], isLarge: false, ...told };
}

const kept = ["capture", july] as const;
const reported = ["summary", october] as const;

/** Corrects or deletes the first meeting that is kept. */
function onFirstMeeting(as: SnapshotHead | "delete"): Promise<JobResult> {
  const name = { asAt: july.asAt, name: july.label, state: "as agreed", sheet: "Action Plan" } as const;
  return runOnHistory(name, as);
}

const corrected: SnapshotHead = { asAt: "2018-07-12", name: "=July", state: "as submitted" };
const first = [kept, ["capture", october]] as const;
const correcting = { run: () => onFirstMeeting(corrected), before: first } satisfies Told;
const deleting = { run: () => onFirstMeeting("delete"), before: first } satisfies Told;

const all = { accept: "all" } as const;
const atYearsEnd = { asAt: "2019-03-31", ...all } as const;
const again = { ...july, replace: true } as const;
const ofLarge = { plan: large, isLarge: true } satisfies Told;

/** Written out by hand: the jobs whose options matter. */
const known: readonly FaultCase[] = [
  on("recalculate", "recalculate"),
  on("recalculate, merged ratings", "recalculate", { plan: merged }),
  on("recalculate, large", "recalculate", ofLarge),
  on("recalculate and accept", "recalculate", { options: atYearsEnd }),
  on("recalculate and accept, large", "recalculate", { options: atYearsEnd, ...ofLarge }),
  on("capture, first", "capture", { options: july }),
  on("capture, first, large", "capture", { options: july, ...ofLarge }),
  on("capture, in several requests", "capture", { options: july, plan: wordy, isLarge: true }),
  on("capture, second", "capture", { options: october, before: [kept] }),
  on("capture, in place of another", "capture", { options: again, before: first }),
  on("capture, in place of another, large", "capture", { options: again, before: first, ...ofLarge }),
  on("summary", "summary", { options: october, before: [kept] }),
  on("summary, large", "summary", { options: october, before: [kept], ...ofLarge }),
  on("summary, anew", "summary", { options: { ...october, replace: true }, before: [kept, reported] }),
  on("insert-key", "insert-key", { options: { preset: "board" }, plan: () => keyless(sizes.small) }),
  on("insert-key, large", "insert-key", {
    options: { preset: "board" },
    plan: () => keyless(sizes.large),
    isLarge: true,
  }),
  on("tidy-rules", "tidy-rules", { options: all, plan: () => brokenRules(sizes.small) }),
  on("tidy-rules, large", "tidy-rules", { options: all, plan: () => brokenRules(sizes.large), isLarge: true }),
  on("tidy-rules of texts", "tidy-rules", { options: all, plan: brokenTextRules }),
  on("put back tidied rules of texts", "put-back", { plan: brokenTextRules, before: [["tidy-rules", all]] }),
  on("put back tidied rules", "put-back", { plan: () => brokenRules(sizes.small), before: [["tidy-rules", all]] }),
  on("put back a recalculation", "put-back", { before: [["recalculate", atYearsEnd]] }),
  on("put back a recalculation, large", "put-back", { before: [["recalculate", atYearsEnd]], ...ofLarge }),
  on("put back a capture", "put-back", { before: first }),
  on("put back a replaced capture", "put-back", { before: [...first, ["capture", again]] }),
  on("put back a replaced capture, large", "put-back", { before: [...first, ["capture", again]], ...ofLarge }),
  on("correct a kept meeting", "correct-snapshot", correcting),
  on("correct a kept meeting, large", "correct-snapshot", { ...correcting, ...ofLarge }),
  on("delete a kept meeting", "delete-snapshot", deleting),
  on("delete a kept meeting, large", "delete-snapshot", { ...deleting, ...ofLarge }),
  on("put back a corrected meeting", "put-back", { before: [...first, () => onFirstMeeting(corrected)] }),
  on("put back a deleted meeting", "put-back", { before: [...first, () => onFirstMeeting("delete")] }),
  on("circulate", "circulate", { options: { replace: true }, before: [kept, reported], isFinal: true }),
  on("circulate, large", "circulate", {
    options: { replace: true },
    before: [kept, reported],
    isFinal: true,
    ...ofLarge,
  }),
  on("put back a summary", "put-back", { before: [kept, reported] }),
];

/** Every job that may change a workbook; those not written out by hand run as they are, on a small plan and on a large one, and are then put back. */
export function faultCases(): readonly FaultCase[] {
  const done = new Set(["read", "check", ...known.map(({ job }) => job)]);
  const others = jobs.filter(({ id }) => !done.has(id));
  return [
    ...known,
    ...others.flatMap(({ id }) => [
      on(id, id, { options: { asAt: "2018-10-10" } }),
      on(`${id}, large`, id, { options: { asAt: "2018-10-10" }, ...ofLarge }),
      on(`put back ${id}`, "put-back", { before: [[id, { asAt: "2018-10-10" }]] }),
    ]),
  ];
}

/** Runs what goes before a case, on the workbook that is open. Throws where that cannot be done: the case is then none. */
export async function prepare({ before }: FaultCase): Promise<void> {
  for (const each of before) {
    const result = await (typeof each === "function" ? each() : runJob(...each));
    if (result.trouble) throw new Error(`${result.job}: ${result.trouble.detail}`);
  }
}
