import type { Doing } from "./doing";
import { insertKey, samplePlan } from "./firstMinute";
import { capture, circulate, summary } from "./meetings";
import { putBack, recalculate } from "./ratings";
import { check, read } from "./readAndCheck";
import { rollForward, schedule, themes } from "./schedule";
import { colourAsYouType, tidyRules } from "./typing";

/** Every job in a browser. A job that is not here fails the tests. */
export const doings: readonly Doing[] = [
  read,
  check,
  recalculate,
  putBack,
  capture,
  summary,
  schedule,
  themes,
  rollForward,
  circulate,
  colourAsYouType,
  tidyRules,
  insertKey,
  samplePlan,
];
