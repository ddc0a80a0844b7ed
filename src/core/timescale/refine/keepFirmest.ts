import type { Reading, Refinement } from "../reading";

/**
 * One reading per different date. What only explains a date ("after consultation", "quarterly") gives way to it, "TBC" to
 * anything, an open end without a start to one with a start. What the calendar has not is told whatever else is read.
 */
export const keepFirmest: Refinement = (readings, { signs }) => {
  if (readings.length < 2 && readings[0]?.stands === "firm") return readings;
  const dates = readings.filter(({ month, stands }) => month >= 0 && stands === "firm");
  const givesWay = ({ stands, kind, month, first, last }: Reading) =>
    dates.some((date) =>
      stands === "line"
        ? !signs.slice(Math.min(first, date.first), Math.max(last, date.last)).includes("\n")
        : stands === "text" || (kind === "open-ended" && month < 0 && date.kind === kind),
    );
  const kept = readings.filter((reading) => !/last|aside/.test(reading.stands) && !givesWay(reading));
  const different = new Map<string, Reading>();
  readings.forEach((reading, index) => {
    const { stands, month, day, kind, doubt, forums = [] } = reading;
    if (!kept.includes(reading) && !(stands === "aside" ? doubt : stands === "last" && kept.length === 0)) return;
    const date = [month, day, month < 0 && (doubt ? index : kind)].join();
    const same = different.get(date) ?? reading;
    different.set(date, { ...same, forums: [...new Set([...(same.forums ?? []), ...forums])] });
  });
  return [...different.values()];
};
