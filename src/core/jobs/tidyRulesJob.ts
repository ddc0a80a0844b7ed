import { inTurns } from "../grid/steps";
import type { Job } from "./job";

/** Joins colour rules that copy and paste has broken into many; shows first what it would do. */
export const tidyRulesJob: Job = {
  id: "tidy-rules",
  label: "Tidy the colour rules",
  hint: "Join conditional-format rules that say the same as the key and were multiplied by copy and paste",
  needs: "plan",
  overlays: async (book, context) =>
    inTurns((await import("./tidyRules")).overlaysToRead(book, context), context.pause),
  run: async (book, context) => inTurns((await import("./tidyRules")).tidyingRules(book, context), context.pause),
};
