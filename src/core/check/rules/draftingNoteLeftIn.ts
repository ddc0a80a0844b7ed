import type { ActionField } from "../../plan/plan";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

const looksLikeNote =
  /(?:^|\n)[\s•·❖–-]*\?\s*\p{L}|\?{2,}|\[\s*(?:insert|tbc|to be|add|check|note|query)[^\]]*\]|\b(?:xxx+|insert (?:date|name|text)|drafting note|note to self)\b|<\s*(?:insert|select|name|date)[^>]*>/iu;
const fields: readonly ActionField[] = ["outcome", "action", "lead", "measure", "timescale"];

/** A note of the drafter's that was not meant for the meeting: "? With NSAB?", "[insert date]". */
export const draftingNoteLeftIn: Rule = {
  id: "drafting-note-left-in",
  level: "may",
  title: "Drafting note left in",
  why: "A question to a colleague reads oddly in a board paper.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) =>
        fields.flatMap((field) => {
          const text = field === "rating" || field === "update" ? null : action[field];
          return text !== null && looksLikeNote.test(text)
            ? [{ cell: fieldCell(plan, action, field), message: "This reads like a drafting note." }]
            : [];
        }),
      ),
    ),
};
