import { makeDay } from "../grid/day";

/** One entry of an update that is kept as a log. */
export interface LogEntry {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly iso: string;
  readonly text: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name = `(${months.join("|")})[a-z]*`;
const what = "(?:\\s*\\b(?:update|progress|position|review|meeting|board|bmg|omg|executive|as at))*";
const dayFirst = new RegExp(
  `^[\\s(\\[•·*–-]*(\\d{1,2})(?:st|nd|rd|th)?[ ./-](?:(\\d{1,2})|${name})[ ,./-]+(\\d{4}|\\d{2})${what}\\s*(?:[:)\\]–—-]|$)`,
  "i",
);
const monthFirst = new RegExp(`^[\\s(\\[•·*–-]*${name}[ ,]+(\\d{4})${what}\\s*(?:[:)\\]–—-]|$)`, "i");

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateOf(line: string): string | undefined {
  const day = dayFirst.exec(line);
  if (day) {
    const month = day[2] === undefined ? months.indexOf((day[3] ?? "").toLowerCase()) + 1 : Number(day[2]);
    return makeDay(yearOf(day[4] ?? ""), month, Number(day[1]));
  }
  const month = monthFirst.exec(line);
  if (!month) return undefined;
  return `${month[2] ?? ""}-${String(months.indexOf((month[1] ?? "").toLowerCase()) + 1).padStart(2, "0")}`;
}

/** The entries of an update whose lines begin with the date on which they were written: "10/10/2018: …". Lines in between belong to the entry before; empty where none begins so. */
export function logEntries(update: string | null): readonly LogEntry[] {
  const entries: { iso: string; text: string }[] = [];
  for (const line of (update ?? "").split("\n")) {
    const iso = dateOf(line);
    const last = entries.at(-1);
    if (iso !== undefined) entries.push({ iso, text: line.replace(dayFirst, "").replace(monthFirst, "").trim() });
    else if (last) last.text = `${last.text}\n${line}`.trim();
  }
  return entries;
}

const quarterHead =
  /^[\s(\[•·*–-]*q(?:uarter)?\s?([1-4])(?:\s*\(?20\d\d[/–-]\d\d\)?)?(?:\s*\b(?:update|progress|position))*\s*[:)\]–—-]/i;
const monthHead = new RegExp(`^[\\s(\\[•·*–-]*${name}(?:\\s*\\b(?:update|progress|position))*\\s*[:)\\]–—-]`, "i");

/** The place in a year, in months, of a line that begins with a quarter or a month without a year: "Q2: …", "October – …". */
function placeOf(line: string): number | undefined {
  const quarter = quarterHead.exec(line)?.[1];
  if (quarter !== undefined) return Number(quarter) * 3;
  const month = monthHead.exec(line)?.[1];
  return month === undefined ? undefined : months.indexOf(month.toLowerCase());
}

/** The newest entry of a log whose lines begin with quarters or months alone: the last where they go on, the first where they go back; undefined where they do neither, or one line alone begins so. */
function newestOfYear(update: string): string | undefined {
  const entries: { place: number; text: string }[] = [];
  for (const line of update.split("\n")) {
    const place = placeOf(line);
    const last = entries.at(-1);
    if (place !== undefined) entries.push({ place, text: line.replace(quarterHead, "").replace(monthHead, "").trim() });
    else if (last) last.text = `${last.text}\n${line}`.trim();
  }
  const steps = entries.slice(1).map(({ place }, at) => (place - (entries[at]?.place ?? 0) + 12) % 12);
  if (steps.length === 0) return undefined;
  if (steps.every((step) => step > 0 && step < 6)) return entries.at(-1)?.text;
  return steps.every((step) => step > 6) ? entries[0]?.text : undefined;
}

/** What an update says last: the newest entry of a log, else all of it. */
export function newestWords(update: string | null): string | null {
  const entries = logEntries(update);
  const newest = entries.reduce<LogEntry | undefined>(
    (best, each) => (best && best.iso >= each.iso ? best : each),
    undefined,
  );
  const text = newest?.text ?? newestOfYear(update ?? "");
  return text !== undefined && text !== "" ? text : update;
}
