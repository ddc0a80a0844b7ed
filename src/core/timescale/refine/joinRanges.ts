import type { Reading, Refinement } from "../reading";
import type { Scene } from "../scene";
import { gapOf, isDate, rangeGap } from "./gaps";

function isRange(left: Reading, right: Reading, scene: Scene): boolean {
  if (!isDate(left) || !isDate(right)) return false;
  const months = right.month - left.month;
  if (months < 0 || (months === 0 && !(Number(left.day) < Number(right.day)))) return false;
  const gap = gapOf(scene, left, right);
  if (gap === "a") return scene.tokens[left.first - 1]?.word === "between";
  return rangeGap.test(gap) || (gap === "|" && months < 2 && left.kind === right.kind && left.kind !== "quarter");
}

/** "April - June 2018", "1st-5th March", "between January and March", "September or October": with a start and an end, due at its end. */
export const joinRanges: Refinement = (readings, scene) =>
  readings.reduce<readonly Reading[]>((joined, reading) => {
    const left = joined.at(-1);
    if (!left || !isRange(left, reading, scene)) return [...joined, reading];
    return [...joined.slice(0, -1), { ...reading, first: left.first, isRange: true }];
  }, []);
