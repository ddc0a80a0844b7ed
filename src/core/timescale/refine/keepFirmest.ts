import type { Reading, Refinement } from "../reading";

/** The same date, or none and the same kind. */
function isSame(a: Reading, b: Reading): boolean {
  return a.month === b.month && a.day === b.day && (a.month !== null || (a.kind === b.kind && !a.doubt && !b.doubt));
}

/**
 * One reading per different date. What only explains a date ("after consultation", "quarterly") gives way to it, "TBC" to
 * anything, an open end without a start to one with a start. What the calendar has not is told whatever else is read.
 */
export const keepFirmest: Refinement = (readings, { signs }) => {
  if (readings.length < 2) return readings;
  const dates = readings.filter((reading) => reading.month !== null && reading.stands === "firm");
  const kept = readings.filter(({ stands, month, kind, first, last }) => {
    if (kind === "open-ended" && month === null && dates.some((date) => date.kind === kind)) return false;
    if (stands === "text") return dates.length === 0;
    if (stands !== "line") return stands === "firm";
    return !dates.some((date) => !signs.slice(Math.min(first, date.first), Math.max(last, date.last)).includes("\n"));
  });
  const told = readings.filter(
    (reading) =>
      kept.includes(reading) ||
      (reading.stands === "aside" ? reading.doubt : reading.stands === "last" && kept.length === 0),
  );
  return told.flatMap((reading) => {
    const same = told.filter((other) => other === reading || isSame(other, reading));
    if (same[0] !== reading) return [];
    const forums = [...new Set(same.flatMap((other) => other.forums ?? []))];
    return [{ ...reading, forums }];
  });
};
