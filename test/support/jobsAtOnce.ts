import { toTheEnd, type Steps } from "../../src/core/grid/steps";
import type { Book } from "../../src/core/grid/book";
import { capturing } from "../../src/core/jobs/capture";
import { checkingPlans } from "../../src/core/jobs/checkPlans";
import type { JobContext, Outcome } from "../../src/core/jobs/job";
import { recalculating } from "../../src/core/jobs/recalculate";
import { rollingForward } from "../../src/core/jobs/rollForward";
import { scheduling } from "../../src/core/jobs/schedule";
import { summingUp } from "../../src/core/jobs/summary";
import { settingThemes } from "../../src/core/jobs/themes";

/** A job's work without a pause. */
const atOnce =
  (work: (book: Book, context: JobContext) => Steps<Outcome>) =>
  (book: Book, context: JobContext): Outcome =>
    toTheEnd(work(book, context));

export const capture = atOnce(capturing);
export const checkPlans = atOnce(checkingPlans);
export const recalculate = atOnce(recalculating);
export const rollForward = atOnce(rollingForward);
export const schedule = atOnce(scheduling);
export const summary = atOnce(summingUp);
export const themes = atOnce(settingThemes);
