import { aside } from "../reading";
import { isDate, type Placed, type Refinement } from "./surroundings";

/**
 * One reading per different date, of those that stand firmest; an open end without a start gives way to one with a start. What the
 * calendar has not is told whatever else is read.
 */
export const keepFirmest: Refinement = (readings) => {
  const dates = readings.filter((reading) => isDate(reading)).map(({ kind }) => kind);
  const firmest = Math.max(...readings.map(({ stands }) => stands));
  const different = new Map<string, Placed>();
  for (const reading of readings) {
    const { stands, from, month, day, kind, doubt, forums } = reading;
    if (stands > aside && (stands < firmest || (month < 0 && dates.includes(kind)))) continue;
    const date = [month, day, month < 0 && (doubt ? from : kind)].join();
    const same = different.get(date) ?? reading;
    different.set(date, { ...same, forums: [...new Set([...same.forums, ...forums])] });
  }
  return [...different.values()];
};
