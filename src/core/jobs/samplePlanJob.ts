import type { Job } from "./job";

/** Adds a sheet with a small plan of no board's, for whoever wants to try the add-in before it sees their own. */
export const samplePlanJob: Job = {
  id: "sample-plan",
  label: "Try a sample plan",
  hint: "Add a sheet with a small plan to try everything on; Put it back takes it away again",
  needs: "plan",
  run: async (book) => (await import("./samplePlan")).addSamplePlan(book),
};
