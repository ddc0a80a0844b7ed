import { undated, weak } from "../reading";

/**
 * "National evaluation due April 2018 - to follow this", "national guidance expected June": somebody else's date, where the words
 * about ours have none of their own.
 */
export const othersDate = undated(
  /[^\n;.,]*N[^\n;.,~]*(?:X[^\n;.,~]*|[;.,~](?=[wC]*R))(?:[;.,~:][^\nMnyoQS]*$)?/g,
  "relative",
  weak,
);
