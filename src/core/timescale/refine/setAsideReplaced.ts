import type { Reading, Refinement } from "../reading";
import { gapOf, isDate, setAside, wordsBefore } from "./gaps";

/** A date that is called the old one; the rest is what may stand between. */
const called =
  /\b(?:was|were|orig(?:inal(?:ly)?)?|previous(?:ly)?(?: \w+)?|prev\b\.?|former(?:ly)?|old|(?:earlier|initial|first) (?:date|deadline|target))(?: (?:date|deadline|target|timescale|due|set|agreed|planned|scheduled|expected|for|of|in|by|at|is|the|end|early|mid|late))*$/;
const behind = /^[^]{0,6}e[tbpEOW:(~-]*$/;
const movedFrom = /ef[bpEO:]*$/;
const movedTo = /e[wCF]*b?[tbpEO:]*$/;
/** A date that is said, in a bracket, not to have been kept, or to be done with. */
const missed =
  /^ +(?:(?:was|were) +)?(?:missed|lapsed|not +(?:met|achieved|done|delivered|kept|possible))\b|^ +(?:was +)?(?:done|completed?|met)\)/;
const fromOld = /^[[(,]*f[bpEO:]*$/;

/**
 * A date that another has replaced: "June, extended to September", "now October (originally May)", "put back to May from
 * March", "Q2 (Q1 missed)", "October (previously June, May)", "[May 2018] July 2018", "July 2018 (May 2018)".
 */
export const setAsideReplaced: Refinement = (readings, scene) => {
  const { signs, even, tokens } = scene;
  if (!/[wCAXe[(]/.test(signs)) return readings;
  const dates = readings.filter(isDate);
  if (dates.length === 0) return readings;
  const isReplaced = (date: Reading, index: number): boolean => {
    const [left, right] = [dates[index - 1], dates[index + 1]];
    const before = signs.slice(0, date.first);
    const brackets = before.slice(-1) + signs.charAt(date.last + 1);
    const words = wordsBefore(scene, date, left);
    if ((words !== "" && called.test(words)) || movedFrom.test(before)) return true;
    if (right && (brackets === "[]" || behind.test(gapOf(scene, date, right)))) return true;
    if (!left) return false;
    const gap = gapOf(scene, left, date);
    if (brackets.startsWith("(") && missed.test(even.slice(tokens[date.last]?.to))) return true;
    if (/^[,/a|]+$/.test(gap) && brackets.endsWith(")") && called.test(wordsBefore(scene, left, dates[index - 2])))
      return true;
    return (
      brackets === "[]" ||
      (brackets === "()" && gap === "(" && date.month < left.month) ||
      (fromOld.test(gap) && movedTo.test(signs.slice(0, left.first)))
    );
  };
  return setAside(readings, dates.filter(isReplaced));
};
