import { dated } from "../numbers";

/** What stands before a month that is announced ("by the end of"), or listed; and behind one that is listed. */
const announced = /[bfpEOK]-?$/;
const listedBefore = /(?:^|[\n,;:(/|aMt~-])$/;
/** What stands behind a person whose name is a month: "June leads", "April (Business Manager)", "Jan and Tom to agree". */
const doesWork =
  /^(?: +and +[a-z]+)? +(?:to +(?!be )[a-z]|will (?!be )|can|leads?\b|leading|has)|^ *\([a-z &-]*(?:manager|lead|officer|chair|head|director|coordinator|administrator|analyst|nurse|trainer|worker|advis[eo]r)\)/;
/** A person before a bracket, "Manager (May) to report", and what they do. */
const person =
  /^(?:manag|offic|memb|train|work|advis[eo]|partn)ers?$|^(?:lead|chair|head|director|coordinator|administrator|analyst|nurse)$/;
const doesWorkBehind = /^\) +(?:to +(?!be )[a-z]|will (?!be )|can|leads?\b|leading|has)/;
/** Steps that have a month behind them: "first draft May, sign off July". */
const step =
  /^(?:draft|final|version|consult(?:ation)?|launch|(?:sign-?)?off|sign off|review|scop(?:e|ing)|pilot|publication|publish|roll-?out|evaluation|implementation|approval)$/;
/** What stands behind "to march" and "an august body", in small letters. */
const isNoTime = /^(?:[wCARKm]|[abt](?![MECkpsndy\d]))/;
const listedBehind = /^(?:$|[\n,;.):/|~aGFBM_-]|t[EpMsnoy_])/;

/**
 * June, by end of March, the December Board: a month whose year is placed later. Words that are more than months ("may",
 * or MAR among small letters) need an "in", a list or the line's end to be one. A capital behind it is a person's or a place's
 * name ("April Jones", "August Street"), unless a forum is named: "June Strategic Board".
 */
export const monthAlone = dated("m", /(?<![sn])M(?!['-]?[sn#])/g, ({ first }, { text, even, signs, tokens }) => {
  const { word, from, to } = tokens[first] ?? {};
  const before = signs.slice(0, first);
  const behind = signs.slice(first + 1);
  const typed = text.slice(from, to);
  if (/^[A-Z][a-z]/.test(typed) && /^C(?![^]{0,2}[FBGHT])/.test(behind)) return false;
  if (
    /^[JAM]/.test(typed) &&
    /^(?:jan|april|may|june)$/.test(word ?? "") &&
    doesWork.test(even.slice(to)) &&
    !/^t[^wCAm]/.test(behind)
  )
    return false;
  if (
    /^(?:jan|april|may|june)$/.test(word ?? "") &&
    before.endsWith("(") &&
    person.test(tokens[first - 2]?.word ?? "") &&
    doesWorkBehind.test(even.slice(to))
  )
    return false;
  const isVerb = /^(?:march|august)$/.test(word ?? "") && !/^[A-Z][a-z]/.test(typed) && isNoTime.test(behind);
  if (isVerb && !announced.test(before)) return false;
  const isMore = word === "may" || (/^[A-Z]{3}$/.test(typed) && /[a-z]/.test(text));
  if (!isMore || announced.test(before)) return true;
  const isListed = listedBefore.test(before) || (typed !== word && step.test(tokens[first - 1]?.word ?? ""));
  return isListed && listedBehind.test(behind);
});
