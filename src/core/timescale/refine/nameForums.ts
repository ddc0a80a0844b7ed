import { hide, type Refinement } from "../reading";
import { matchesOf } from "../scene";
import { isDate, listSigns } from "./gaps";

/**
 * A Board with the capitalised words before it, and no Board Manager; a group or committee that has a name; capital letters
 * that are reported to ("to QAPM").
 */
const words = "[CA](?:[CANJP]|[aO/]+(?=[CA]))*";
const name = `(?:(?:${words})?F[FB]?|${words}B|(?<=t)A)(?!m)`;
const names = `${name}(?:[a/]t?${name})*`;
const oneName = new RegExp(name, "g");
/** From a forum to its date and the others of a list; and back from one behind, unless that has a date of its own. */
const ahead = "(?:'w)?(?:G|b[wCA](?:a[wCA])?)?[:(~-]*[bOKpWGE]*\\n?[~-]?_";
const dates = `_+(?:${listSigns}_+(?!${name}))*`;
const named = new RegExp(
  `${names}[,\\n]*(?=${ahead})[^_]*${dates}|(?:_+${listSigns})*_(?:${names}|(?:'[wCA])?[,:(~-]*(?:GO|[wC]t)?[bt]*${names}(?!${ahead}))`,
  "g",
);

/**
 * The forum that a date is for, in the board's own words: "Report to BMG in October", "June Board", "BMG in June, October
 * and February". Where one stands between two dates, a comma says to which it does not belong.
 */
export const nameForums: Refinement = (readings, { text, tokens, signs }) => {
  if (!/[FBA]/.test(signs)) return readings;
  const line = readings.reduce((left, reading) => hide(left, reading, isDate(reading) ? "_" : " "), signs);
  const forums = matchesOf(oneName, line);
  if (forums.length === 0) return readings;
  const spans = matchesOf(named, line);
  const isIn = (span: RegExpExecArray, first: number) => span.index <= first && first < span.index + span[0].length;
  return readings.map((reading) => {
    const span = isDate(reading) && spans.find((each) => isIn(each, reading.first));
    if (!span) return reading;
    const own = forums.filter(({ index }) => isIn(span, index));
    const said = own.map(({ index, 0: { length } }) =>
      text.slice(tokens[index]?.from, tokens[index + length - 1]?.to).replace(/(board)s$/i, "$1"),
    );
    return { ...reading, forums: said };
  });
};
