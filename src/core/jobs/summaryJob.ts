import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** What moved since the last meeting: the BMG summary, its exceptions, the comparison action by action, and sheets for Word and for leads. */
export const summaryJob: Job = {
  id: "summary",
  label: "Meeting summary",
  hint: "Write the BMG summary and what moved since the last meeting",
  needs: "workbook",
  run: async (book, context) => inTurns((await import("./summary")).summingUp(book, context), context.pause),
};
