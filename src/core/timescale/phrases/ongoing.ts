import { firm, type Phrase, reading, weak } from "../reading";

/** Ongoing, on-going, continuing, throughout the year: open. An adjective ("ongoing programme") gives way to a date. */
export const ongoing: Phrase = {
  pattern: /g[YP]?(?=([twCA!]|J?P)?)/g,
  isMeant: () => true,
  read: (match) => reading(match, "open-ended", -1, { stands: match[1] ? weak : firm }),
};
