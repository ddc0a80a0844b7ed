import type { Job } from "./job";

/** The inverse of the last run, from the record kept in the workbook. */
export const putBackJob: Job = {
  id: "put-back",
  label: "Put it back",
  hint: "Undo everything the add-in's last run changed",
  needs: "put-back",
  overlays: async (book) => (await import("./putBackOverlays")).putBackOverlays(book),
  run: async (book) => (await import("./putBack")).putBack(book),
};
