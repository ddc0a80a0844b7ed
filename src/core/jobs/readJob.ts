import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Says what was understood, and changes nothing. */
export const readJob: Job = {
  id: "read",
  label: "Read plan",
  hint: "Say what the add-in understands of this sheet",
  needs: "plan",
  run: async (book, context) => inTurns((await import("./readPlans")).readingPlans(book, context), context.pause),
};
