import { cellAddress, columnNumber } from "../grid/address";
import { wordsOf } from "../grid/cleanText";
import { cellAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Action, Period, Plan } from "../plan/plan";
import { readTimescale } from "../timescale/readTimescale";
import type { Deadline } from "../timescale/timescale";
import { forumNamesIn } from "./forums";
import { readReported } from "./reported";

/** What an action promises in one place: a measure and the timescale that stands beside it. */
export interface Promised {
  readonly measure: string | null;
  readonly timescale: string;
  readonly deadlines: readonly Deadline[];
  readonly cell: string | null;
  /** What a column headed "Report to" names for the action's row; empty where there is none. */
  readonly namedTo: readonly string[];
}

interface Beside {
  measure: string;
  timescale: string;
  cell: string | null;
}

/** Measures and timescales that stand row by row beside each other in an action of several rows; a row with only one of them goes on with the row above. */
function rowByRow(plan: Plan, action: Action, grid: Grid): readonly Beside[] {
  const [measureColumn, timeColumn] = [plan.columns.measure, plan.columns.timescale];
  const [first, last] = action.rows;
  if (measureColumn === undefined || timeColumn === undefined || first === last) return [];
  const found: Beside[] = [];
  for (let row = first; row <= last; row++) {
    const at = (column: string) => shownText(cellAt(grid, row, columnNumber(column)), grid.date1904);
    const [measure, timescale] = [at(measureColumn), at(timeColumn)];
    if (measure === "" && timescale === "") continue;
    const open = found.at(-1);
    if (open && (measure === "" || timescale === "" || open.timescale === "")) {
      open.measure = `${open.measure}\n${measure}`.trim();
      open.timescale = `${open.timescale}\n${timescale}`.trim();
    } else found.push({ measure, timescale, cell: cellAddress(row, columnNumber(timeColumn)) });
  }
  return found;
}

const linesOf = (text: string | null) => (text ?? "").split("\n").filter((line) => line.trim() !== "");

/** As many lines in the measure as in the timescale, each of which says of itself what is reported: line by line. */
function lineByLine(action: Action, period: Period): readonly Beside[] {
  const [measures, times] = [linesOf(action.measure), linesOf(action.timescale)];
  if (measures.length < 2 || measures.length !== times.length) return [];
  const isEach =
    measures.every((line) => readReported(line) !== undefined) &&
    times.every((line) => readTimescale(line, { period }).deadlines.filter(({ iso }) => iso !== null).length === 1);
  const cell = action.cells.timescale ?? null;
  return isEach ? measures.map((measure, at) => ({ measure, timescale: times[at] ?? "", cell })) : [];
}

const receiverHead =
  /^(?:reports? to|reporting to|reported to|report(?:ing)? (?:board|group|forum|body)|forum|governance(?: group)?|received by|presented to|where reported)$/;
const columnsOfPlans = new WeakMap<Plan, number | null>();

/** The column that names to whom each action reports, told by its heading; null where the plan has none. */
function receiverColumn(plan: Plan, grid: Grid): number | null {
  const known = columnsOfPlans.get(plan);
  if (known !== undefined) return known;
  const heads = plan.headerRows.slice(0, 3).flatMap((row) =>
    Object.keys(grid.rows[row] ?? []).map((column) => ({
      column: Number(column),
      words: wordsOf(shownText(cellAt(grid, row, Number(column)), grid.date1904)),
    })),
  );
  const found = heads.find(({ words }) => receiverHead.test(words))?.column ?? null;
  columnsOfPlans.set(plan, found);
  return found;
}

function namedTo(plan: Plan, action: Action, grid: Grid | undefined): readonly string[] {
  const column = grid && receiverColumn(plan, grid);
  if (!grid || column === null || column === undefined) return [];
  const text = shownText(cellAt(grid, action.row, column), grid.date1904);
  const names = forumNamesIn(text);
  return names.length > 0
    ? names
    : text === "" || text.length > 40 || /^(?:n\/?a|tbc|-|none)$/i.test(text)
      ? []
      : text.split(/\s*[,;/\n]\s*|\s+and\s+/).filter((name) => name !== "");
}

/** What an action's own words say of reporting, for one whose measure says nothing: "Provide a six-monthly report to Board". */
function measureOf(action: Action): string | null {
  if (action.measure !== null && readReported(action.measure) !== undefined) return action.measure;
  const said = /\b(?:reports?|updates?)(?: [\w'’-]+){0,6} to\b[^\n.;]*/i.exec(action.action ?? "")?.[0];
  return said !== undefined && (readReported(said)?.receivers.length ?? 0) > 0 ? said : action.measure;
}

/** An action's promises: its measures each with their own timescale where the sheet sets them side by side, else all in one. */
export function promisesOf(plan: Plan, action: Action, grid: Grid | undefined, period: Period): readonly Promised[] {
  const beside = grid === undefined ? [] : rowByRow(plan, action, grid);
  const several = beside.length > 1 ? beside : lineByLine(action, period);
  if (several.length > 1) {
    return several.map(({ measure, timescale, cell }) => ({
      measure: measure === "" ? null : measure,
      timescale,
      deadlines: readTimescale(timescale, { period }).deadlines,
      cell,
      namedTo: [],
    }));
  }
  const cell = action.cells.timescale ?? null;
  const { deadlines } = action;
  return [
    {
      measure: measureOf(action),
      timescale: action.timescale ?? "",
      deadlines,
      cell,
      namedTo: namedTo(plan, action, grid),
    },
  ];
}
