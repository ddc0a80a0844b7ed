import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Sets the priorities against cross-cutting themes, in the workbook's own headings; what is written is kept as it is. */
export const themesJob: Job = {
  id: "themes",
  label: "Cross-cutting themes",
  hint: "Set the priorities against cross-cutting themes",
  needs: "workbook",
  run: async (book, context) => inTurns((await import("./themes")).settingThemes(book, context), context.pause),
};
