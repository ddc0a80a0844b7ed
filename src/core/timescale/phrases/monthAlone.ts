import { dated } from "../numbers";

/** What stands before a month that is announced ("by the end of"), or listed; and behind one that is listed. */
const announced = /[bfpEOK]-?$/;
const listedBefore = /(?:^|[\n,;:(/|aMt~-])$/;
const listedBehind = /^(?:$|[\n,;.):/|~aGFBM_-]|t[EpMsnoy_])/;

/**
 * June, by end of March, the December Board: a month whose year is placed later. Words that are more than months ("may",
 * or MAR among small letters) need an "in", a list or the line's end to be one. A capital behind it is a person's or a place's
 * name ("April Jones", "August Street"), unless a forum is named: "June Strategic Board".
 */
export const monthAlone = dated("m", /(?<![sn])M(?!['-]?[sn#])/g, ({ first }, { text, signs, tokens }) => {
  const { word, from, to } = tokens[first] ?? {};
  const before = signs.slice(0, first);
  const behind = signs.slice(first + 1);
  const typed = text.slice(from, to);
  if (/^[A-Z][a-z]/.test(typed) && /^C(?![^]{0,2}[FBGHT])/.test(behind)) return false;
  const isMore = word === "may" || (/^[A-Z]{3}$/.test(typed) && /[a-z]/.test(text));
  return !isMore || announced.test(before) || (listedBefore.test(before) && listedBehind.test(behind));
});
