import { entriesOfFill } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A letter on another letter's colour. A fill that is no key colour says nothing. */
export const fillContradictsLetter: Rule = {
  id: "fill-contradicts-letter",
  level: "must",
  title: "Colour and letter disagree",
  why: "Readers see the colour first: one of the two is out of date.",
  check: (subject) =>
    oncePerCell(
      subject.plan.actions.flatMap((action) => {
        if (action.ratingTyped === null || action.rating === null) return [];
        const entries = entriesOfFill(subject, action);
        const [other] = entries;
        if (!other || entries.some((entry) => entry.code === action.rating)) return [];
        const message = `The letter is ${action.rating}, but the colour is the key's for ${other.label}: mend whichever is out of date.`;
        return [{ cell: action.ratingCell, message }];
      }),
    ),
};
