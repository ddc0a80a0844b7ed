import type { Reading, Refinement } from "../reading";
import { gapOf, isDate } from "./gaps";

/** "June Board (14 June)", "31 March 2019 (year end)": a date said twice is one, as exact as its exacter saying. */
export const mergeSame: Refinement = (readings, scene) =>
  readings.reduce<readonly Reading[]>((merged, reading) => {
    const left = merged.at(-1);
    const isSaidAgain = isDate(left) && isDate(reading) && left.month === reading.month && !left.day !== !reading.day;
    if (!isSaidAgain || !/^[FG]*[(:~=-]+b*$/.test(gapOf(scene, left, reading))) return [...merged, reading];
    return [...merged.slice(0, -1), left.day ? left : { ...reading, ...(left.forums && { forums: left.forums }) }];
  }, []);
