import { inPlan, monthFrom } from "../months";
import { checked, type Reading, type Refinement } from "../reading";
import { gapOf, isDate, listGap, rangeGap } from "./gaps";

/** Whether two readings are members of one list or range on one line, so that a year said once is said for both. */
function areJoined(gap: string): boolean {
  const bare = gap.replace(/[FG]/g, "");
  return !gap.includes("\n") && (listGap.test(bare) || rangeGap.test(bare) || /^[a/|]w{0,2}b?$/.test(bare));
}

/**
 * Gives months and days their year: the year said for a list or range they stand in ("June and September 2018", "Oct - Jan
 * 2019"), else the plan's; what neither places is left as text.
 */
export const placeYears: Refinement = (readings, scene) => {
  const placed: Reading[] = [...readings];
  for (let index = placed.length - 2; index >= 0; index -= 1) {
    const [reading, next] = placed.slice(index, index + 2);
    if (!isDate(reading) || !isDate(next) || reading.month > 11 || next.month < 12) continue;
    if (!areJoined(gapOf(scene, reading, next))) continue;
    const month = monthFrom(next.month - 11, reading.month);
    const assumed = next.month % 12 < reading.month ? (["year", ...reading.assumed] as const) : reading.assumed;
    placed[index] = checked({ ...reading, month, assumed }, scene);
  }
  placed.forEach((reading, index) => {
    if (!isDate(reading) || reading.month > 11) return;
    const left = placed[index - 1];
    const gap = gapOf(scene, left, reading);
    const isSaid = isDate(left) && left.kind !== "quarter" && !left.assumed.includes("year") && areJoined(gap);
    const count = inPlan(scene, reading.month, reading.kind === "quarter" ? 2 : 0);
    const month = isSaid && (gap !== "" || count === undefined) ? monthFrom(left.month, reading.month) : count;
    placed[index] =
      month === undefined
        ? { ...reading, stands: "aside" }
        : checked({ ...reading, month, assumed: ["year", ...reading.assumed] }, scene);
  });
  return placed;
};
