import { hideWords, monthNames, wordsIn } from "../../language";
import { currentRating, earlierRating, quarterNumber } from "../../language/phrases/ratingTimes";
import type { Assigned } from "./assign";

/** When a heading's words stand in time ("RAG Q2", "Jul 18", "previous RAG"), as a number to sort by; undefined where they say nothing. */
export function timeOfHeading(heading: string): number | undefined {
  const line = wordsIn(heading);
  if (earlierRating.isIn(line)) return -1;
  if (currentRating.isIn(line)) return 1e6;
  const quarter = quarterNumber.find(line);
  const numbers = (quarter ? hideWords(line, [quarter]) : line).words.filter(({ kind }) => kind === "number");
  const year = numbers.map(({ text }) => /^(?:20)?(\d{2})(?:[/-](?:20)?\d{2})?$/.exec(text)?.[1]).find((each) => each);
  const years = year ? Number(year) * 12 : 0;
  if (quarter) return years * 100 + Number(line.words[quarter.to - 1]?.text) * 300;
  const month = line.words.map(({ text }) => monthNames.get(text)).find((each) => each !== undefined);
  // Without a year the months of a plan run from April.
  if (month !== undefined) return years > 0 ? years * 100 + (month - 1) * 100 : (month + 8) % 12;
  const ordinal = numbers.map(({ text }) => /^([1-9])(?:st|nd|rd|th)?$/.exec(text)?.[1]).find((each) => each);
  if (ordinal) return Number(ordinal);
  return years > 0 ? years * 100 : undefined;
}

/**
 * Which of several rating columns leads: the latest by its heading that holds any rating; where the headings name no time, the fullest,
 * the first of equals. The others follow in the order of the sheet.
 */
export function orderRatings(ratings: readonly Assigned[]): Assigned[] {
  const inSheet = [...ratings].sort((a, b) => a.column.column - b.column.column);
  if (inSheet.length < 2) return inSheet;
  const filled = inSheet.filter((each) => each.column.profile.count > 0);
  const candidates = filled.length > 0 ? filled : inSheet.slice(0, 1);
  const timed = candidates.every((each) => timeOfHeading(each.column.heading) !== undefined) && candidates.length > 0;
  const lead = candidates.reduce((best, each) => {
    if (timed)
      return (timeOfHeading(each.column.heading) ?? 0) >= (timeOfHeading(best.column.heading) ?? 0) ? each : best;
    return each.column.profile.count > best.column.profile.count ? each : best;
  });
  return [lead, ...inSheet.filter((each) => each !== lead)];
}
