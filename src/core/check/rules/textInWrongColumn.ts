import { parseAddress } from "../../grid/address";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell } from "../wording";
import { columnsShifted, isAllDates } from "./columnsShifted";

/** A date where the lead should be, or a code of the key where the timescale should be. */
export const textInWrongColumn: Rule = {
  id: "text-in-wrong-column",
  level: "should",
  title: "Text in the wrong column",
  why: "A date among the leads is read by nobody as a date.",
  check: (subject) => {
    const { plan } = subject;
    const shiftedRows = new Set(
      columnsShifted.check(subject).map(({ cell }) => (cell === null ? 0 : parseAddress(cell)?.top)),
    );
    return oncePerCell(
      plan.actions.flatMap((action) => {
        if (shiftedRows.has(action.row)) return [];
        if (action.lead !== null && isPlaceholder(action.timescale) && isAllDates(action.lead, plan)) {
          return [
            {
              cell: fieldCell(plan, action, "lead"),
              message: `“${action.lead.trim()}” is a date, in the column of the leads.`,
            },
          ];
        }
        const code = action.timescale?.trim();
        if (
          code &&
          action.ratingTyped === null &&
          plan.key.some((entry) => entry.code === code || entry.label === code)
        ) {
          return [
            {
              cell: fieldCell(plan, action, "timescale"),
              message: `“${code}” is a rating, in the column of the timescales.`,
            },
          ];
        }
        return [];
      }),
    );
  },
};
