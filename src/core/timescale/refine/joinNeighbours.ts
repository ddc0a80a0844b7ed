import type { Reading, Refinement } from "../reading";
import type { Scene } from "../scene";
import { gapOf, isDate, rangeGap } from "./gaps";

/** One reading for two, where the words say one time with both; undefined where they do not. */
function joined(left: Reading | undefined, right: Reading, scene: Scene): Reading | undefined {
  if (!isDate(left) || !isDate(right)) return undefined;
  const gap = gapOf(scene, left, right);
  const months = right.month - left.month;
  if (!months && !left.day !== !right.day && /^[FG]*[(:~=-]+[bFG]*$/.test(gap)) return left.day ? left : right;
  const isRange =
    rangeGap.test(gap) ||
    (gap === "a" && scene.signs[left.first - 1] === "q") ||
    (gap === "|" && months < 2 && left.kind === right.kind && left.kind !== "quarter");
  return isRange && (months || right.day - left.day) > 0 ? { ...right, first: left.first } : undefined;
}

/**
 * "April - June 2018", "1st-5th March", "between January and March", "September or October": one with a start and an end, due at
 * its end. "June Board (14 June)", "31 March 2019 (year end)": a date said twice is one, as exact as its exacter saying.
 */
export const joinNeighbours: Refinement = (readings, scene) => {
  const list: Reading[] = [];
  for (const reading of readings) {
    const one = joined(list.at(-1), reading, scene);
    if (one) list.pop();
    list.push(one ?? reading);
  }
  return list;
};
