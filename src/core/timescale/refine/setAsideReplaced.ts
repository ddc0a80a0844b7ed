import type { Reading, Refinement } from "../reading";
import { gapOf, isDate, setAside, wordsBefore } from "./gaps";

/** A date that is called the old one; the rest is what may stand between. */
const called =
  /\b(?:was|were|orig(?:inal(?:ly)?)?|previous(?:ly)?(?: \w+)?|prev\b\.?|former(?:ly)?|old|(?:earlier|initial|first) (?:date|deadline|target))(?: (?:date|deadline|target|timescale|due|set|agreed|planned|scheduled|expected|for|of|in|by|at|is|the|end|early|mid|late))*$/;
const behind = /^[^]{0,6}e[tbpEOW:(~-]*$/;
const movedFrom = /ef[bpEO:]*$/;
const movedTo = /e[wCF]*b?[tbpEO:]*$/;
const fromOld = /^[[(,]*f[bpEO:]*$/;

/**
 * A date that another has replaced: "June, extended to September", "now October (originally May)", "put back to May from
 * March", "[May 2018] July 2018", "July 2018 (May 2018)".
 */
export const setAsideReplaced: Refinement = (readings, scene) => {
  const { signs } = scene;
  if (!/[wCAXe[(]/.test(signs)) return readings;
  const dates = readings.filter(isDate);
  const isReplaced = (date: Reading, index: number) => {
    const [left, right] = [dates[index - 1], dates[index + 1]];
    const before = signs.slice(0, date.first);
    const brackets = before.slice(-1) + signs.charAt(date.last + 1);
    const words = wordsBefore(scene, date, left);
    if ((words !== "" && called.test(words)) || movedFrom.test(before)) return true;
    if (right && (brackets === "[]" || behind.test(gapOf(scene, date, right)))) return true;
    if (!left) return false;
    const gap = gapOf(scene, left, date);
    return (
      brackets === "[]" ||
      (brackets === "()" && gap === "(" && date.month < left.month) ||
      (fromOld.test(gap) && movedTo.test(signs.slice(0, left.first)))
    );
  };
  return setAside(readings, dates.filter(isReplaced));
};
