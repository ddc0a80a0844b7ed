import type { Job } from "./job";

/** In a copy of the workbook: takes away history, working sheets and everything kept, so that the plan and its papers can be handed out. */
export const circulateJob: Job = {
  id: "circulate",
  label: "Copy to circulate",
  hint: "Clear history, working sheets and settings from a copy before it is handed out",
  needs: "plan",
  run: async (book, context) => (await import("./circulate")).circulate(book, context),
};
