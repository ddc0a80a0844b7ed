import { areaAddress, cellAddress, parseAddress, type Area } from "../grid/address";
import { runsOf } from "../grid/addressLists";
import { cellAt, mergeAt, type Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";

/** The rating cells of a plan in one column, blank ones too; merged cells whole. */
export interface RatingColumn {
  readonly sheet: string;
  readonly column: number;
  /** Joined down the column, first row first. */
  readonly areas: readonly Area[];
  /** The same without the cells that a formula fills. */
  readonly typedIn: readonly Area[];
  /** The cells that hold a formula. */
  readonly formulas: readonly string[];
}

function cellsOf(plan: Plan): readonly string[] {
  const cells = plan.actions.flatMap((action) =>
    action.ratings ? action.ratings.map(({ cell }) => cell) : action.ratingCell === null ? [] : [action.ratingCell],
  );
  return [...new Set(cells)];
}

/** The rating cells of a plan, column by column. */
export function ratingColumns(plan: Plan, grid: Grid): readonly RatingColumn[] {
  const columns = new Map<number, { areas: string[]; typedIn: string[]; formulas: string[] }>();
  for (const cell of cellsOf(plan)) {
    const place = parseAddress(cell);
    if (!place) continue;
    const { top, left } = place;
    const known = columns.get(left) ?? { areas: [], typedIn: [], formulas: [] };
    columns.set(left, known);
    const area = areaAddress(mergeAt(grid, top, left) ?? place);
    known.areas.push(area);
    if (cellAt(grid, top, left)?.formula === undefined) known.typedIn.push(area);
    else known.formulas.push(cellAddress(top, left));
  }
  return [...columns].map(([column, { areas, typedIn, formulas }]) => ({
    sheet: plan.sheet,
    column,
    areas: runsOf(areas),
    typedIn: runsOf(typedIn),
    formulas,
  }));
}

/** Every cell of some areas. */
export function cellsIn(areas: readonly Area[]): readonly string[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => cellAddress(top + r, left + c)),
    ).flat(),
  );
}
