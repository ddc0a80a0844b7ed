import { cellAddress, parseAddress } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Action, Plan } from "../plan/plan";
import { readText } from "../timescale/readText";
import { readTimescaleCell } from "../timescale/readTimescaleCell";
import type { Timescale } from "../timescale/timescale";
import { fieldCell } from "./fieldCell";
import { cellOf } from "./ratingFill";
import { withoutWords } from "../language";
import { aroundDates } from "../language/phrases/checking";

const byAction = new WeakMap<Action, Timescale>();
const byText = new WeakMap<Plan, Map<string, Timescale>>();

/** A text read as a timescale of the plan: each different text once. */
export function timescaleOfText(plan: Plan, text: string): Timescale {
  let read = byText.get(plan);
  if (!read) byText.set(plan, (read = new Map()));
  let timescale = read.get(text);
  if (!timescale) read.set(text, (timescale = readText(text, { period: plan.period })));
  return timescale;
}

/** An action's timescale read with its doubts, once for all rules: from its own cell where that holds a date, else from the text that the plan joined. */
export function timescaleOf(plan: Plan, grid: Grid, action: Action): Timescale {
  const known = byAction.get(action);
  if (known) return known;
  const cell = cellOf(grid, fieldCell(plan, action, "timescale"));
  const isNumber = typeof cell?.value === "number";
  const context = { period: plan.period, date1904: grid.date1904 };
  const reading = isNumber ? readTimescaleCell(cell, context) : timescaleOfText(plan, action.timescale ?? "");
  byAction.set(action, reading);
  return reading;
}

/**
 * The cell of an action's timescale that says something: where the words of one action stand in several rows, the one whose
 * own words say it. The timescale's first cell where none does alone, null where there is no such column.
 */
export function cellSaying(plan: Plan, grid: Grid, action: Action, says: (said: Timescale) => boolean): string | null {
  const first = fieldCell(plan, action, "timescale");
  const place = first === null ? undefined : parseAddress(first);
  for (let row = action.rows[0]; place && row <= action.rows[1] && action.rows[0] < action.rows[1]; row++) {
    const text = shownText(cellAt(grid, row, place.left), grid.date1904);
    if (text !== "" && says(timescaleOfText(plan, text))) return cellAddress(row, place.left);
  }
  return first;
}

/** How a text that is all dates can begin; most texts begin otherwise and need not be read. */
const beginsAsDate =
  /^\W*(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|q|spring|summer|autumn|winter|christmas|easter|year|financial|by|the|end|of|from|until|till|before|in|on|at|due|start|early|mid|late|no later|beginning)/i;

/** True for a text that is dates and little else, so that it belongs in a timescale column. */
export function isAllDates(plan: Plan, text: string | null): boolean {
  const short = text?.trim() ?? "";
  if (short.length > 60 || !beginsAsDate.test(short)) return false;
  const dated = timescaleOfText(plan, short).deadlines.filter((deadline) => deadline.iso !== null);
  if (dated.length === 0) return false;
  const rest = dated.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), short);
  return !/\p{L}/u.test(withoutWords(rest, aroundDates));
}
