import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** A named key on a sheet of its own, for a workbook whose plan has none. */
export const insertKeyJob: Job = {
  id: "insert-key",
  label: "Insert a RAG key",
  hint: "Add a sheet with one of a few named keys, where the workbook has no key of its own",
  needs: "workbook",
  run: async (book, context) => inTurns((await import("./insertKey")).insertingKey(book, context), context.pause),
};
