import type { Job } from "./job";

/** Joins colour rules that copy and paste has broken into many; shows first what it would do. */
export const tidyRulesJob: Job = {
  id: "tidy-rules",
  label: "Tidy the colour rules",
  hint: "Join conditional-format rules that say the same as the key and were multiplied by copy and paste",
  needs: "plan",
  overlays: async (book, context) => (await import("./tidyRules")).overlaysToRead(book, context),
  run: async (book, context) => (await import("./tidyRules")).tidyRules(book, context),
};
