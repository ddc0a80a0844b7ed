import { cellAddress, columnNumber } from "../../grid/address";
import { mergeAt, rawTextAt, type Grid } from "../../grid/grid";
import { readTimescale } from "../../timescale/readTimescale";
import type { Plan } from "../../plan/plan";
import type { Rule } from "../rule";

/** True for a text that is dates and little else, so that it belongs in a timescale column. */
export function isAllDates(text: string, plan: Plan): boolean {
  const { deadlines } = readTimescale(text, { period: plan.period });
  const dated = deadlines.filter((deadline) => deadline.iso !== null);
  if (dated.length === 0) return false;
  const read = dated.reduce((sum, deadline) => sum + deadline.to - deadline.from, 0);
  return read >= text.replace(/\s+/g, " ").trim().length * 0.6;
}

function firstTextIn(grid: Grid, row: number, from: number, to: number): string | undefined {
  for (let column = from; column <= to; column++) {
    if (rawTextAt(grid, row, column).trim() !== "") return cellAddress(row, column);
  }
  return undefined;
}

/** A row whose texts stand one column to the left: the dates beside an empty timescale cell. */
export const columnsShifted: Rule = {
  id: "columns-shifted",
  level: "should",
  title: "Row slipped to the left",
  why: "Texts one column out are read as another thing: a lead as an action, a date as a measure.",
  check: ({ plan, grid }) => {
    const timescale = columnNumber(plan.columns.timescale ?? "");
    const mapped = Object.values(plan.columns).map((letter) => columnNumber(letter ?? ""));
    const left = Math.max(...mapped.filter((column) => column < timescale));
    const first = Math.min(...mapped.filter((column) => column !== columnNumber(plan.columns.ref ?? "")));
    if (Number.isNaN(timescale) || !Number.isFinite(left)) return [];
    const [top, bottom] = plan.bodyRows;
    return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i).flatMap((row) => {
      const text = rawTextAt(grid, row, left);
      if (rawTextAt(grid, row, timescale).trim() !== "" || mergeAt(grid, row, timescale) !== undefined) return [];
      if (plan.headerRows.includes(row) || text.trim() === "" || !isAllDates(text, plan)) return [];
      const cell = firstTextIn(grid, row, first, left);
      return cell === undefined
        ? []
        : [{ cell, message: "The texts of this row seem to stand one column too far to the left." }];
    });
  },
};
