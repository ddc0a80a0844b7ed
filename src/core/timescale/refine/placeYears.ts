import { inPlan, monthFrom } from "../months";
import { checked, type Refinement } from "../reading";
import { gapOf, isDate, listGap, rangeGap } from "./gaps";

/** Whether two readings are members of one list or range on one line, so that a year said once is said for both. */
function areJoined(gap: string): boolean {
  const bare = gap.replace(/[FG]/g, "");
  return !/\n/.test(gap) && (listGap.test(bare) || rangeGap.test(bare) || /^[a/|][wCA]{0,2}b?$/.test(bare));
}

/**
 * Gives months and days their year: the year said for a list or range they stand in ("June and September 2018", "Oct - Jan
 * 2019"), else the plan's; what neither places is left as text.
 */
export const placeYears: Refinement = (readings, scene) => {
  const placed = [...readings];
  const takeYear = (index: number, step: 1 | -1) => {
    const [reading, other] = [placed[index], placed[index + step]];
    if (!isDate(reading) || !isDate(other) || !(reading.month < 12 && other.month > 11)) return;
    const gap = gapOf(scene, reading, other);
    if (!areJoined(gap) || (step < 0 && (gap === "" || other.kind === "quarter"))) return;
    const month = monthFrom(step < 0 ? other.month : other.month - 11, reading.month);
    const isTurn = step < 0 || other.month % 12 < reading.month;
    placed[index] = { ...reading, month, assumed: isTurn ? ["year", ...reading.assumed] : reading.assumed };
  };
  for (let index = placed.length - 1; index > 0; index -= 1) takeYear(index - 1, 1);
  for (let index = 1; index < placed.length; index += 1) takeYear(index, -1);
  return placed.map((reading) => {
    if (!isDate(reading) || !(reading.month < 12)) return checked(reading, scene);
    const month = inPlan(scene, reading.month, reading.kind === "quarter" ? 2 : 0);
    const assumed = ["year", ...reading.assumed] as const;
    return checked(month === undefined ? { ...reading, stands: "aside" } : { ...reading, month, assumed }, scene);
  });
};
