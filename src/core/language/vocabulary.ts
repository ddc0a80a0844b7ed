import { classes } from "./classes";
import { condition, denial, part, toCome } from "./lexicon/mood";
import { seasons } from "./lexicon/seasons";
import type { Vocabulary } from "./phrase";

/** Every meaning that a phrase can name: one file a list of words, one line here. */
export const vocabulary: Vocabulary = {
  ...classes,
  denial,
  part,
  season: seasons,
  "to come": toCome,
  condition,
};
