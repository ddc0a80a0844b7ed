import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Draws who reports what, to which forum, at which sitting, with a forward plan, agendas and a sheet of meetings to keep; says what does not hold. */
export const scheduleJob: Job = {
  id: "schedule",
  label: "Reporting schedule",
  hint: "Draw who reports what to which meeting, and say what does not hold",
  needs: "workbook",
  run: async (book, context) => inTurns((await import("./schedule")).scheduling(book, context), context.pause),
};
