import { readKept } from "../plan/kept";
import type { Job } from "./job";

/** Adds a sheet with a small plan of no board's, for whoever wants to try the add-in before it sees their own. */
export const samplePlanJob: Job = {
  id: "sample-plan",
  label: "Try a sample plan",
  hint: "Add a sheet with a small plan to try everything on; Put it back takes it away again",
  needs: "plan",
  run: async (book) => {
    const { samplePlan } = await import("../reports/samplePlan");
    const draft = samplePlan();
    const isThere = readKept(book.kept).sheets[draft.name] === draft.mark;
    if (isThere) {
      const reason = `The sample is there already, on the sheet “${draft.name}”.`;
      return { edits: [], drafts: [], say: [reason], refused: reason, results: {} };
    }
    return { edits: [], drafts: [draft], say: [`A sample plan is on the new sheet “${draft.name}”.`], results: {} };
  },
};
