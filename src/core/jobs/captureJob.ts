import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Keeps the plan as it stands as a named snapshot, in rows of the history sheet. */
export const captureJob: Job = {
  id: "capture",
  label: "Keep this meeting",
  hint: "Keep the plan as it stands, to compare the next meeting with",
  needs: "plan",
  run: async (book, context) => inTurns((await import("./capture")).capturing(book, context), context.pause),
};
