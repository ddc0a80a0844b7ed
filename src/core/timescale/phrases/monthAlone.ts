import { dated } from "../numbers";
import { fits } from "../reading";

/** A month with words behind it that make a person or a place of it: "April Jones", "April to confirm", "June (Manager)". */
const person = /(?<![bZE])M(?:C(?![^]{0,2}[FBG])|!(?=w)|tw|m|\([wCAJ]*m)/y;
/** Announced ("by the end of May"), or followed by what follows a date and no verb. */
const timely = /(?<=[bZfpEOK]-?)M|M(?=$|[\n,;.):/|~aGFB_-]|t[EpMsnoy_])/y;

/**
 * June, by end of March, the December Board: a month whose year is placed later. Words that are more than months ("may", "to
 * march") need an "in", a list or the line's end to be one.
 */
export const monthAlone = dated("m", /(?<![sn])M(?!['-]?[sn#])/g, (month, { text, signs, tokens }) => {
  const { word = "", from, to } = tokens[month.first] ?? {};
  const isMore = /^(?:[Mm]ay|MAY|march|MARCH|aug|AUG)/.test(text.slice(from, to));
  const isName = /^(?:a|ja|ma|june)/.test(word) && fits(person, signs, month);
  return !isName && (!isMore || fits(timely, signs, month));
});
