import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** One click: every rating takes the colour that the workbook's own key gives it, and what its words would rate otherwise is listed. */
export const recalculateJob: Job = {
  id: "recalculate",
  label: "Recalculate RAG",
  hint: "Colour every rating from the plan's own key",
  needs: "plan",
  run: async (book, context) => inTurns((await import("./recalculate")).recalculating(book, context), context.pause),
};
