import { aside, type Reading, type Refinement } from "../reading";
import { isDate } from "./line";

/**
 * One reading per different date, of those that stand firmest; an open end without a start gives way to one with a start. What the
 * calendar has not is told whatever else is read.
 */
export const keepFirmest: Refinement = (readings) => {
  const dates = readings.filter(isDate).map(({ kind }) => kind);
  const firmest = Math.max(...readings.map(({ stands }) => stands));
  const different = new Map<string, Reading>();
  for (const reading of readings) {
    const { stands, first, month, day, kind, doubt, forums } = reading;
    if (stands > aside && (stands < firmest || (month < 0 && dates.includes(kind)))) continue;
    const date = [month, day, month < 0 && (doubt ? first : kind)].join();
    const same = different.get(date) ?? reading;
    different.set(date, { ...same, forums: [...new Set([...same.forums, ...forums])] });
  }
  return [...different.values()];
};
