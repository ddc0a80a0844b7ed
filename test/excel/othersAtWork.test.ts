import { runJob, type JobResult } from "../../src/excel/runJob";
import { coAuthorChange, type Session } from "../../src/workbench/office/session";
import { cellKey, placeOfKey, type WorkbookState } from "../../src/xlsx/state";
import { faultCases, prepare, type FaultCase } from "../faults/cases";
import { copyOf } from "../support/copyOf";
import { openInExcel } from "../support/excel";
import { rulesSay } from "../support/overlays";

type Act = (session: Session, sheet: string) => void;

/** Two rows change places, values and looks: what sorting comes to. */
const sort: Act = (session, sheet) => {
  const cells = session.state.sheets.find(({ name }) => name === sheet)?.cells;
  for (let column = 1; cells && column <= 30; column++) {
    const [a, b] = [cells.get(cellKey(14, column)), cells.get(cellKey(17, column))];
    for (const [row, cell] of [[17, a], [14, b]] as const) {
      const area = { top: row, left: column, bottom: row, right: column };
      const look = { fill: cell?.look.fill ?? null, fontColor: cell?.look.fontColor ?? null };
      coAuthorChange(session, { type: "value", sheet, row, column, value: cell?.value ?? null });
      coAuthorChange(session, { type: "look", sheet, area, look });
    }
  }
}; // prettier-ignore

/** What a colleague does between the add-in's reading and its writing. */
const acts: readonly (readonly [string, Act])[] = [
  ["edits a cell", (session, sheet) => coAuthorChange(session, { type: "value", sheet, row: 15, column: 6, value: "R" })],
  ["sorts the rows", sort],
  ["inserts a row above", (session, sheet) => coAuthorChange(session, { type: "insert-rows", sheet, from: 5, to: 5 })],
  ["renames the sheet", (session, sheet) => coAuthorChange(session, { type: "rename-sheet", sheet, to: "Renamed" })],
  ["deletes the sheet", (session, sheet) => {
    coAuthorChange(session, { type: "add-sheet", sheet: "Other" });
    coAuthorChange(session, { type: "delete-sheet", sheet });
  }],
]; // prettier-ignore

/** All that the sheets show, row by row; what shows nothing is left out, and so are the order of the sheets and, on the history, where a row stands. */
function everything(state: WorkbookState, isHistory: boolean): readonly string[] {
  const lines = state.sheets.flatMap(({ name, cells, validations }) => {
    const rows = new Map<number, string[]>();
    for (const [key, { value, formula, look }] of [...cells].sort(([a], [b]) => a - b)) {
      const { row, column } = placeOfKey(key);
      if (value === null && formula === undefined && look.fill === undefined) continue;
      const line = rows.get(row) ?? [];
      rows.set(row, line);
      line.push([column, value, formula, look.fill, look.fontColor ?? "000000"].join(" "));
    }
    const isPlan = !isHistory || name === "Action Plan";
    return [
      ...[...rows].map(([row, line]) => JSON.stringify([name, isPlan ? row : 0, ...line])),
      ...validations.flatMap(({ areas, list }) => areas.map((area) => JSON.stringify([name, list, area]))),
    ];
  });
  return [...lines, ...rulesSay(state), ...state.sheets.map(({ name }) => name)].sort();
}

const work = ({ job, options, run }: FaultCase): Promise<JobResult> => run?.() ?? runJob(job, options);

/** What is found out of a case once, for all that colleagues do meanwhile. */
interface Known {
  /** The workbook before the case. */
  readonly start: WorkbookState;
  /** The same after it, with nobody in between. */
  readonly whole: WorkbookState;
  /** Which request of the case is the first that changes the workbook. */
  readonly write: number;
}

const knownCases = new Map<string, Promise<Known>>();

async function findOut(each: FaultCase): Promise<Known> {
  const start = each.plan();
  await openInExcel(start);
  await prepare(each);
  const whole = copyOf(start);
  const { session } = await openInExcel(whole);
  let [request, write] = [0, 0];
  session.beforeRequest = (now) => {
    if (session.changes.length > 0 && write === 0) write = request;
    request = now;
  };
  await work(each);
  return { start, whole, write: write === 0 ? request : write };
}

/** Each case is made ready once. */
function known(each: FaultCase): Promise<Known> {
  const found = knownCases.get(each.name) ?? findOut(each);
  knownCases.set(each.name, found);
  return found;
}

/** A workbook as a colleague leaves it, and a job after that. */
async function after(state: WorkbookState, act: (session: Session) => void, then?: FaultCase): Promise<WorkbookState> {
  const changed = copyOf(state);
  const { session } = await openInExcel(changed);
  act(session);
  if (then) await work(then);
  return changed;
}

const onHistory = (each: FaultCase) => /meeting|second|in place|put back a (?:replaced )?capture/.test(each.name);

const cases = faultCases()
  .filter(({ isLarge }) => !isLarge)
  .flatMap((each) =>
    acts.flatMap(([what, act]) =>
      (onHistory(each) ? ["Plan history"] : ["Action Plan"]).map((sheet) => [each.name, what, sheet, each, act] as const),
    ),
  ); // prettier-ignore

/**
 * Whatever a colleague does while a job runs, the workbook comes to what it would be had one of the two waited for the other; or the job says that
 * it could not be done, and then all that is there is the colleague's.
 */
describe("a colleague at work between the reading and the writing", () => {
  it.each(cases)("%s, while somebody %s on %s", async (_, __, sheet, each, act) => {
    const { start, whole, write } = await known(each);
    const state = copyOf(start);
    const { session } = await openInExcel(state);
    session.beforeRequest = (now) => {
      if (now === write) act(session, sheet);
    };
    const result = await work(each);
    session.beforeRequest = undefined;
    const theirs = (one: Session) => act(one, sheet);
    const shows = (one: WorkbookState) => everything(one, onHistory(each));
    const failed = result.trouble !== undefined || result.refused !== undefined;
    const first = shows(await after(start, theirs, failed ? undefined : each));
    const found = shows(state);
    if (JSON.stringify(first) === JSON.stringify(found)) return;
    if (!failed && JSON.stringify(shows(await after(whole, theirs))) === JSON.stringify(found)) return;
    // What cannot be helped is named.
    if (/may be left|may have gone/.test(result.trouble?.sentence ?? "")) return;
    expect(found).toEqual(first);
  });
});
