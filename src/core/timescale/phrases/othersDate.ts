import { undated } from "../reading";

/** What we do once somebody else's date has come. */
const weFollow = /\b(?:due|expected|anticipated)\b[^]*\b(?:to follow|will follow|once|then|afterwards|thereafter)\b/;

/**
 * "National evaluation due April 2018 - to follow this", "national guidance expected June", "inspection due in May, then update the
 * plan": somebody else's date, where the words about ours have none of their own.
 */
export const othersDate = undated(
  /[^\n;.,]*(?:L|N[^\n;.,~]*X[^\n;.,~]*|[NX][^\n;.,~:]*(?=[;.,~:]))(?:[;.,~:][^\n;.,~MnyoQS]*(?=[\n;.,~]|$))*/g,
  "relative",
  "line",
  (said, { even, tokens }, signs) =>
    /L|N[^\n;.,~]*X/.test(signs) || weFollow.test(even.slice(tokens[said.first]?.from, tokens[said.last]?.to)),
);
