import { makeDay } from "../grid/day";
import { monthNames, wordsIn, type Line, type Match } from "../language";
import { dayHead, monthAloneHead, monthHead, quarterHead } from "../language/phrases/logHeads";

/** One entry of an update that is kept as a log. */
export interface LogEntry {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly iso: string;
  readonly text: string;
}

/** The head of a line: when it was written, and how many of its characters are the head. */
interface Head<When> {
  readonly when: When;
  readonly length: number;
}

function partIn({ words }: Line, { parts }: Match, name: string): string {
  return words[parts[name]?.from ?? -1]?.text ?? "";
}

const inFull = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const lengthOf = ({ words }: Line, { to }: Match) => words[to - 1]?.to ?? 0;

/** The day or month that a line begins with; undefined where it begins otherwise. */
function dateOf(text: string): Head<string> | undefined {
  const line = wordsIn(text);
  const day = dayHead.find(line);
  if (day) {
    const [first = "", second = "", third = ""] = partIn(line, day, "date").split(/[./-]/);
    const month = monthNames.get(partIn(line, day, "month")) ?? Number(second);
    const year = inFull(partIn(line, day, "year") || third);
    const when = makeDay(year, month, Number.parseInt(partIn(line, day, "day") || first, 10));
    return when === undefined ? undefined : { when, length: lengthOf(line, day) };
  }
  const month = monthHead.find(line);
  if (!month) return undefined;
  const number = String(monthNames.get(partIn(line, month, "month")) ?? 0).padStart(2, "0");
  return { when: `${partIn(line, month, "year")}-${number}`, length: lengthOf(line, month) };
}

/** The entries of an update whose lines begin with the date on which they were written: "10/10/2018: …". Lines in between belong to the entry before; empty where none begins so. */
export function logEntries(update: string | null): readonly LogEntry[] {
  const entries: { iso: string; text: string }[] = [];
  for (const line of (update ?? "").split("\n")) {
    const head = dateOf(line);
    const last = entries.at(-1);
    if (head) entries.push({ iso: head.when, text: line.slice(head.length).trim() });
    else if (last) last.text = `${last.text}\n${line}`.trim();
  }
  return entries;
}

/** The place in a year, in months, of a line that begins with a quarter or a month without a year: "Q2: …", "October – …". */
function placeOf(text: string): Head<number> | undefined {
  const line = wordsIn(text);
  const quarter = quarterHead.find(line);
  if (quarter) return { when: Number(partIn(line, quarter, "quarter")) * 3, length: lengthOf(line, quarter) };
  const month = monthAloneHead.find(line);
  if (!month) return undefined;
  return { when: (monthNames.get(partIn(line, month, "month")) ?? 1) - 1, length: lengthOf(line, month) };
}

/** The newest entry of a log whose lines begin with quarters or months alone: the last where they go on, the first where they go back; undefined where they do neither, or one line alone begins so. */
function newestOfYear(update: string): string | undefined {
  const entries: { place: number; text: string }[] = [];
  for (const line of update.split("\n")) {
    const head = placeOf(line);
    const last = entries.at(-1);
    if (head) entries.push({ place: head.when, text: line.slice(head.length).trim() });
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
