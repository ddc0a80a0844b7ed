import type { ActionField } from "../../plan/plan";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell } from "../wording";
import { isDraftingNote } from "../../language/phrases/checking";

/** A line that begins with a question mark and asks: where many lines begin so, a bullet was lost in copying. */
const asks = /^[\s•·❖▪–-]*\?\s*\p{L}[^?\n]*\?/gmu;
const begins = /^[\s•·❖▪–-]*\?\s*\p{L}/gmu;
const fields = ["outcome", "action", "lead", "measure", "timescale"] as const satisfies readonly ActionField[];

function isNote(text: string | null): boolean {
  // "TBC" alone is missing-timescale's and responsibility-tbc's.
  if (text === null || isPlaceholder(text) || !/[?[<x/]|note|insert|lorem/i.test(text)) return false;
  return isDraftingNote.isIn(text) || (text.match(asks) !== null && text.match(begins)?.length === 1);
}

/** A note of the drafter's that was not meant for the meeting: "? With NSAB?", "[insert date]". */
export const draftingNoteLeftIn: Rule = {
  id: "drafting-note-left-in",
  level: "may",
  title: "Drafting note left in",
  why: "A question to a colleague reads oddly in a board paper.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) =>
        fields.flatMap((field) =>
          isNote(action[field])
            ? [{ cell: fieldCell(plan, action, field), message: "This reads like a note between drafters: settle it or take it out." }] // prettier-ignore
            : [],
        ),
      ),
    ),
};
