import { wordsOf } from "../../grid/cleanText";
import type { Assigned } from "./assign";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** When a heading's words stand in time ("RAG Q2", "Jul 18", "previous RAG"), as a number to sort by; undefined where they say nothing. */
export function timeOfHeading(heading: string): number | undefined {
  const words = wordsOf(heading);
  if (/\b(previous|last|prior|initial|original|start|baseline)\b/.test(words)) return -1;
  if (/\b(current|now|latest|present|this)\b/.test(words)) return 1e6;
  const year = /\b(?:20)?(\d{2})(?:[/-](?:20)?\d{2})?\b(?!\s*(?:st|nd|rd|th)\b)/.exec(
    words.replace(/\bq(?:uarter|tr)? ?[1-4]\b/g, ""),
  );
  const years = year ? Number(year[1]) * 12 : 0;
  const quarter = /\b(?:q|quarter|qtr|chwarter) ?([1-4])\b/.exec(words);
  if (quarter) return years * 100 + Number(quarter[1]) * 300;
  const month = months.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  // Without a year the months of a plan run from April.
  if (month >= 0) return years > 0 ? years * 100 + month * 100 : (month + 9) % 12;
  const ordinal = /\b([1-9])(?:st|nd|rd|th)?\b/.exec(words);
  if (ordinal) return Number(ordinal[1]);
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
