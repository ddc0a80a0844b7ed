import { runJob, type JobResult } from "../../src/excel/runJob";
import { coAuthorChange, type Session } from "../../src/workbench/office/session";
import { cellKey, placeOfKey, type WorkbookState } from "../../src/xlsx/state";
import { faultCases, prepare, type FaultCase } from "../faults/cases";
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

/** The workbook after some steps, with nobody in between. */
async function after(each: FaultCase, steps: readonly ("job" | ((session: Session) => void))[]): Promise<WorkbookState> {
  const state = each.plan();
  const { session } = await openInExcel(state);
  await prepare(each);
  for (const step of steps) {
    if (step === "job") await work(each);
    else step(session);
  }
  return state;
} // prettier-ignore

/** Which request of a case, of those from where it begins, is the first that changes the workbook. */
async function firstWrite(each: FaultCase): Promise<number> {
  const { session } = await openInExcel(each.plan());
  await prepare(each);
  const [seen, done] = [session.requestsSeen, session.changes.length];
  let [request, write] = [seen, 0];
  session.beforeRequest = (now) => {
    if (session.changes.length > done && write === 0) write = request - seen;
    request = now;
  };
  await work(each);
  return write === 0 ? request - seen : write;
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
  it.each(cases)(
    "%s, while somebody %s on %s",
    async (_, __, sheet, each, act) => {
      const write = await firstWrite(each);
      const state = each.plan();
      const { session } = await openInExcel(state);
      await prepare(each);
      const seen = session.requestsSeen;
      session.beforeRequest = (now) => {
        if (now - seen === write) act(session, sheet);
      };
      const result = await work(each);
      session.beforeRequest = undefined;
      const theirs = (one: Session) => act(one, sheet);
      const shows = (one: WorkbookState) => everything(one, onHistory(each));
      const failed = result.trouble !== undefined || result.refused !== undefined;
      const first = shows(await after(each, failed ? [theirs] : [theirs, "job"]));
      const found = shows(state);
      if (JSON.stringify(first) === JSON.stringify(found)) return;
      if (!failed && JSON.stringify(shows(await after(each, ["job", theirs]))) === JSON.stringify(found)) return;
      // What cannot be helped is named.
      if (/may be left|may have gone/.test(result.trouble?.sentence ?? "")) return;
      expect(found).toEqual(first);
    },
    30_000,
  );
});
