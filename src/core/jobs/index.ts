import { captureJob } from "./captureJob";
import { checkJob } from "./checkJob";
import { colourAsYouTypeJob } from "./colourAsYouTypeJob";
import type { Job } from "./job";
import { putBackJob } from "./putBackJob";
import { readJob } from "./readJob";
import { recalculateJob } from "./recalculateJob";
import { summaryJob } from "./summaryJob";

/** Every button, in the order of the work. The ribbon, the pane and the command line all list this. */
export const jobs: readonly Job[] = [
  readJob,
  checkJob,
  recalculateJob,
  captureJob,
  summaryJob,
  colourAsYouTypeJob,
  putBackJob,
];

export type { Job, JobContext, Outcome } from "./job";
