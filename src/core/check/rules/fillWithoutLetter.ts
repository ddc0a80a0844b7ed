import { listed } from "../../plan/listed";
import { entriesOfFill } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A rating shown by a colour of the key alone. */
export const fillWithoutLetter: Rule = {
  id: "fill-without-letter",
  level: "must",
  title: "Colour without a letter",
  why: "A colour alone is lost on a grey print and to a screen reader, and cannot be counted for certain.",
  check: (subject) =>
    oncePerCell(
      subject.plan.actions.flatMap((action) => {
        if (action.ratingTyped !== null) return [];
        const entries = entriesOfFill(subject, action);
        if (entries.length === 0) return [];
        const labels = listed(entries.map((entry) => entry.label));
        const way = entries.length === 1 ? `type ${entries[0]?.code ?? ""}` : "type which it is";
        return [
          { cell: action.ratingCell, message: `The cell has the key's colour for ${labels} and no letter: ${way}.` },
        ];
      }),
    ),
};
