import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Says what was understood, and what a careful officer would want looked at. */
export const checkJob: Job = {
  id: "check",
  label: "Check plan",
  hint: "List what a careful officer would want looked at before the meeting",
  needs: "plan",
  run: async (book, context) => inTurns((await import("./checkPlans")).checkingPlans(book, context), context.pause),
};
