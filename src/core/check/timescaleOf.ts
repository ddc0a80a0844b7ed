import { parseAddress } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import type { Action, Plan } from "../plan/plan";
import { readTimescale } from "../timescale/readTimescale";
import { readTimescaleCell } from "../timescale/readTimescaleCell";
import type { Timescale } from "../timescale/timescale";
import { fieldCell } from "./fieldCell";

const readings = new WeakMap<Action, Timescale>();

function read(plan: Plan, grid: Grid, action: Action): Timescale {
  const address = fieldCell(plan, action, "timescale");
  const place = address === null ? undefined : parseAddress(address);
  const cell = place && cellAt(grid, place.top, place.left);
  const context = { period: plan.period };
  if (typeof cell?.value === "number") return readTimescaleCell(cell, { ...context, date1904: grid.date1904 });
  return readTimescale(action.timescale ?? "", context);
}

/** An action's timescale read with its doubts, once for all rules: from its own cell where that holds a date, else from the text that the plan joined. */
export function timescaleOf(plan: Plan, grid: Grid, action: Action): Timescale {
  const known = readings.get(action);
  if (known) return known;
  const reading = read(plan, grid, action);
  readings.set(action, reading);
  return reading;
}
