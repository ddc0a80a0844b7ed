import type { Refinement } from "../reading";
import { matchesOf } from "../scene";

/**
 * A Board with the capitalised words before it, and no Board Manager; a group or committee that has a name; capital letters
 * that are reported to ("to QAPM").
 */
const words = "[CA][CAaO/]*";
const name = `(?:(?:${words})?F[FB]?|${words}B|(?<=t)A)(?!m)`;
const names = `${name}(?:[a/]t?${name})*`;
const oneName = new RegExp(name, "g");
/** From a forum to its date and the others of a list; and back from one behind, unless that has a date of its own. */
const ahead = "(?:'w)?G?[:(~-]*[bZOKpWGE]*\\n?_";
const list = "[\\n,;/|a~bZ-]*";
const named = new RegExp(
  `${names}[,\\n]*(?=${ahead})[^_]*_=*(?:${list}_=*(?!${name}))*|(?:_=*${list})*_=*(?:${names}|[,:(~-]*(?:GO|[wC]t)?[bZt]*${names}(?!${ahead}))`,
  "g",
);

/**
 * The forum that a date is for, in the board's own words: "Report to BMG in October", "June Board", "BMG in June, October
 * and February". Where one stands between two dates, a comma says to which it does not belong.
 */
export const nameForums: Refinement = (readings, { text, tokens }, line) => {
  const forums = matchesOf(oneName, line);
  if (forums.length === 0) return readings;
  const spans = matchesOf(named, line);
  return readings.map((reading) => {
    const span = spans.find(({ index, 0: { length } }) => index <= reading.first && reading.first < index + length);
    if (!span) return reading;
    const own = forums.filter(({ index }) => span.index <= index && index < span.index + span[0].length);
    return {
      ...reading,
      forums: own.map(({ index, 0: { length } }) => text.slice(tokens[index]?.from, tokens[index + length - 1]?.to)),
    };
  });
};
