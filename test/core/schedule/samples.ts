import type { Book } from "../../../src/core/grid/book";
import { makeGrid, type Cell, type Grid } from "../../../src/core/grid/grid";
import { readTimescale } from "../../../src/core/timescale/readTimescale";
import type { Action, Period, Plan, PriorityRow } from "../../../src/core/plan/plan";

/** A sheet from rows of texts, the first row being row 1; null is an empty cell. */
export function sheet(name: string, rows: readonly (readonly (string | number | null)[])[]): Grid {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): Cell[] => (value === null ? [] : [{ row: r + 1, column: c + 1, value }])),
  );
  return makeGrid({ sheet: name, cells });
}

export function book(grids: readonly Grid[], kept: unknown = null): Book {
  const sheets = grids.map((grid) => ({ name: grid.sheet, visibility: "visible" as const, isProtected: false }));
  return { sheets, activeSheet: grids[0]?.sheet ?? "", grids, history: null, structureProtected: false, kept };
}

export const year: Period = { from: "2021-04-01", to: "2022-03-31", asAt: null };

export function plan(more: Partial<Plan>): Plan {
  return {
    sheet: "Plan", recognition: "action-plan", title: "Action Plan 2021-22", titleCell: "A1", period: year, headerRows: [2], columns: {},
    because: [], key: [], bands: [], introRows: [], actions: [], priorities: [], bodyRows: [3, 20], ...more,
  }; // prettier-ignore
}

export function action(row: number, more: Partial<Action>): Action {
  const timescale = more.timescale ?? null;
  return {
    row, rows: [row, row], ref: null, sub: null, band: null, outcome: null, action: "Do it", intro: null, lead: null, team: null,
    measure: null, update: null, timescale, ratingCell: null, ratingTyped: null, rating: null, cells: { timescale: `F${row}` },
    deadlines: timescale === null ? [] : readTimescale(timescale, { period: year }).deadlines, ...more,
  }; // prettier-ignore
}

/** A priority of a schedule: its cells from column C on. */
export function priority(
  row: number,
  title: string,
  texts: readonly string[],
  more: Partial<PriorityRow> = {},
): PriorityRow {
  const entries = texts.map((text, at) => ({ cell: `${String.fromCharCode(67 + at)}${row}`, text }));
  return { row, ref: `${row - 1}.`, title, lead: null, leadCell: null, group: null, entries, ...more };
}

/** A schedule as a sheet and as the plan read from it. */
export function scheduleOf(
  rows: readonly (readonly [string, ...string[]])[],
  heading = "Board schedule",
): { grid: Grid; plan: Plan } {
  const grid = sheet("Schedule", [
    ["Priorities", null, heading],
    ...rows.map(([title, ...texts], at) => [`${at + 1}.`, title, ...texts]),
  ]);
  const priorities = rows.map(([title, ...texts], at) => priority(at + 2, title, texts));
  return {
    grid,
    plan: plan({ sheet: "Schedule", recognition: "schedule", title: "Priorities", priorities, headerRows: [1] }),
  };
}

/** A list of priorities with what it says of each. */
export function listOf(titles: readonly string[]): Plan {
  return plan({
    sheet: "List",
    recognition: "priorities-list",
    priorities: titles.map((title, at) => priority(at + 2, title, [])),
  });
}
