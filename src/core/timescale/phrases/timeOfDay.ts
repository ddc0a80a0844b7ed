import { doubtful, reading, type Phrase } from "../reading";

/** 10:00, 2.30pm, 00:00:00 and nothing else. */
export const timeOfDay: Phrase = {
  pattern: /^(?:[sn]:n(?::n)?h?|[sn](?:\.n)?h)$/g,
  read: (match, { text }) => [
    doubtful(reading(match, "none", null), "not-a-date", `${text} is a time of day.`, "last"),
  ],
};
