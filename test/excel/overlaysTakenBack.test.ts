import { runJob, type RunOptions } from "../../src/excel/runJob";
import { coAuthorChange, type Session } from "../../src/workbench/office/session";
import type { WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { copyOf } from "../support/copyOf";
import { openInExcel } from "../support/excel";
import { officersRule, officersTextRule, rulesSay } from "../support/overlays";

const plan = "Action Plan";

/** Rules of the officer's, broken into one per three rows. */
function broken(): WorkbookState {
  const state = bigPlan(24);
  for (let row = 13; row <= 34; row += 3) {
    state.sheets[0]?.rules.push(officersRule(`red-${row}`, "R", "FF0000", `F${row}:F${row + 2}`));
  }
  return state;
}

/** The same, of rules for a text in the cell. */
function textBroken(): WorkbookState {
  const state = bigPlan(24);
  for (let row = 13; row <= 34; row += 3) {
    state.sheets[0]?.rules.push(officersTextRule(`red-${row}`, "Red", "FF0000", `F${row}:F${row + 2}`));
  }
  return state;
}

/** Colour as I type is on already. */
async function coloured(): Promise<WorkbookState> {
  const state = bigPlan(24);
  await openInExcel(state);
  await runJob("colour-as-you-type");
  return state;
}

/** Rules, and the rows that have a drop-down. */
function overlaysIn(state: WorkbookState): readonly string[] {
  const rows = state.sheets.flatMap(({ name, validations }) =>
    validations.flatMap(({ list, areas }) =>
      areas.flatMap(({ top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, at) => `${name} ${left} ${top + at} ${list ?? ""}`),
      ),
    ),
  );
  return [...rulesSay(state), ...rows.sort()];
}

type Row = number;
const insert = (session: Session, row: Row) =>
  coAuthorChange(session, { type: "insert-rows", sheet: plan, from: row, to: row });

interface Case {
  readonly what: string;
  readonly job: string;
  readonly options: RunOptions;
  readonly start: () => Promise<WorkbookState>;
}

const cases: readonly Case[] = [
  { what: "turned on", job: "colour-as-you-type", options: {}, start: () => Promise.resolve(bigPlan(24)) },
  { what: "turned off", job: "colour-as-you-type", options: { turn: "off" }, start: coloured },
  { what: "tidied", job: "tidy-rules", options: { accept: "all" }, start: () => Promise.resolve(broken()) },
  {
    what: "tidied of texts",
    job: "tidy-rules",
    options: { accept: "all" },
    start: () => Promise.resolve(textBroken()),
  },
];

/** The request of a job that first changes the workbook. */
async function firstWrite(start: WorkbookState, { job, options }: Case): Promise<number> {
  const { session } = await openInExcel(copyOf(start));
  let [request, write] = [0, 0];
  session.beforeRequest = (now) => {
    if (session.changes.length > 0 && write === 0) write = request;
    request = now;
  };
  await runJob(job, options);
  return write === 0 ? request : write;
}

/** The workbook after the job and so many rows put in, one after the other, in an order. */
async function inTurn(start: WorkbookState, steps: readonly ("job" | Row)[], { job, options }: Case) {
  const state = copyOf(start);
  const { session } = await openInExcel(state);
  for (const step of steps) {
    if (step === "job") await runJob(job, options);
    else insert(session, step);
  }
  return overlaysIn(state);
}

const each = cases.flatMap((it) => [5, 20].map((row) => [it.what, row, it] as const));

/** Lets a row be put in before some requests, counted from the first write, and tells what came of the job. */
async function meddle(start: WorkbookState, it: Case, row: Row, isMoment: (request: number) => boolean) {
  const write = await firstWrite(start, it);
  const state = copyOf(start);
  const { session } = await openInExcel(state);
  const rows: Row[] = [];
  session.beforeRequest = (now) => {
    if (now < write || !isMoment(now - write)) return;
    insert(session, row);
    rows.push(row);
  };
  const result = await runJob(it.job, it.options);
  session.beforeRequest = undefined;
  return { result, rows, found: overlaysIn(state) };
}

describe("rules and drop-downs that are taken back while rows move", () => {
  it.each(each)("%s, a row put in at %i when it is written and again later: each is on its own row", async (_, row, it) => {
    const start = await it.start();
    const first = await inTurn(start, [row, row, "job"], it);
    const last = await inTurn(start, ["job", row, row], it);
    for (const later of [1, 2, 3, 4, 5, 6]) {
      const { result, rows, found } = await meddle(start, it, row, (request) => request === 0 || request === later);
      expect([later, rows.length, result.trouble, result.refused]).toEqual([later, 2, undefined, undefined]);
      if (JSON.stringify(found) !== JSON.stringify(last)) expect(found).toEqual(first);
    }
  });

  it.each(each)("%s, rows put in at %i all the while: all is as before, or whole, or named", async (_, row, it) => {
    const start = await it.start();
    for (const until of [1, 3, 6, Infinity]) {
      const { result, rows, found } = await meddle(start, it, row, (request) => request <= until);
      if (/may be left/.test(result.trouble?.sentence ?? "")) continue;
      const theirs = await inTurn(start, result.trouble ? rows : [...rows, "job"], it);
      const last = result.trouble ? theirs : await inTurn(start, ["job", ...rows], it);
      if (JSON.stringify(found) !== JSON.stringify(last)) expect(found).toEqual(theirs);
    }
  });
}); // prettier-ignore
