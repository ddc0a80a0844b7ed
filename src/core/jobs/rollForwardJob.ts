import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Next year's plan as a new sheet: open actions carried, completed ones as a draft summary of work achieved, and a carry list that loses none. */
export const rollForwardJob: Job = {
  id: "roll-forward",
  label: "Roll forward",
  hint: "Draft next year's plan from the open actions, and a summary of work achieved",
  needs: "workbook",
  run: async (book, context) => inTurns((await import("./rollForward")).rollingForward(book, context), context.pause),
};
