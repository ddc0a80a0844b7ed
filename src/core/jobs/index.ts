import { captureJob } from "./captureJob";
import { checkJob } from "./checkJob";
import { circulateJob } from "./circulateJob";
import { colourAsYouTypeJob } from "./colourAsYouTypeJob";
import { insertKeyJob } from "./insertKeyJob";
import type { Job } from "./job";
import { putBackJob } from "./putBackJob";
import { readJob } from "./readJob";
import { recalculateJob } from "./recalculateJob";
import { rollForwardJob } from "./rollForwardJob";
import { samplePlanJob } from "./samplePlanJob";
import { scheduleJob } from "./scheduleJob";
import { summaryJob } from "./summaryJob";
import { themesJob } from "./themesJob";
import { tidyRulesJob } from "./tidyRulesJob";

/** Every button, in the order of the work. The ribbon, the pane and the command line all list this. */
export const jobs: readonly Job[] = [
  readJob,
  checkJob,
  recalculateJob,
  captureJob,
  summaryJob,
  scheduleJob,
  themesJob,
  rollForwardJob,
  circulateJob,
  colourAsYouTypeJob,
  tidyRulesJob,
  insertKeyJob,
  samplePlanJob,
  putBackJob,
];

export type { Job, JobContext, Outcome } from "./job";
