import { inPlan, monthCount } from "./months";
import type { Scene } from "./scene";

/** The number that a token begins with: "19th" → 19; NaN where it is none. */
export function numberAt({ tokens }: Scene, index: number): number {
  return parseInt(tokens[index]?.word ?? "", 10);
}

/** Which of the words, written one behind the other in threes, a token is, from 0: "september" → 8; not whole where none. */
export function placeAt({ tokens }: Scene, index: number, words = "janfebmaraprmayjunjulaugsepoctnovdec"): number {
  return words.indexOf((tokens[index]?.word ?? "").slice(0, 3)) / 3;
}

/** The count of a month and a year in digits; NaN where no year has such a month. */
export function countAt(scene: Scene, year: number, month: number): number {
  const number = numberAt(scene, month);
  return number > 0 && number < 13 ? monthCount(yearAt(scene, year).year, number) : NaN;
}

/** The year at a token: 2019, 19 or 2018/19, which is a plan year and ends two tokens later. */
export function yearAt(scene: Scene, index: number) {
  const number = numberAt(scene, index);
  const year = number < 100 ? 2000 + number : number;
  const isHalved = /^[-/][sny]/.test(scene.signs.slice(index + 1));
  const isPlanYear = isHalved && String(year + 1).endsWith(scene.tokens[index + 2]?.word ?? "?");
  return { year, isPlanYear, last: isPlanYear ? index + 2 : index };
}

/** A month (from 0) in the year at a token: March of 2018/19 is in 2019. Without a year (below 0) it stays below 12. */
export function monthInYear(scene: Scene, index: number, month: number, turn = 3) {
  if (index < 0) return { month, last: 0 };
  const { year, isPlanYear, last } = yearAt(scene, index);
  return { month: monthCount(year + (isPlanYear && month < turn ? 1 : 0), month + 1), last };
}

/**
 * The same for the last month of a quarter or season. NaN for the fourth quarter or the winter of a plain year, which may be
 * either side of New Year, where the plan does not say which.
 */
export function endInYear(scene: Scene, index: number, month: number, turn = 3) {
  const said = monthInYear(scene, index, month, turn);
  if (index < 0 || month > 2 || yearAt(scene, index).isPlanYear) return said;
  const placed = inPlan(scene, month);
  return { ...said, month: placed === said.month || placed === said.month + 12 ? placed : NaN };
}
