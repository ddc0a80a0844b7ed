import { daysInMonth, makeDay, type Day } from "../../grid/day";
import { monthNames, typedAt, wordsIn, type Line, type Place } from "../../language";
import {
  calendarYear,
  financialYear,
  dayInFigures,
  monthSpan,
  writtenDay,
  yearSpan,
} from "../../language/phrases/spans";
import { isOfEarlierTime, saysAsAt, saysAsAtAlone } from "../../language/phrases/titles";
import type { Period } from "../../plan/plan";

/** The number in words of a line: "1st" is 1, "'18" 2018 where a year is meant. */
function numberIn({ words }: Line, place: Place | undefined): number | undefined {
  const digits = place && /\d+/.exec(words[place.to - 1]?.text ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const monthIn = ({ words }: Line, place: Place | undefined) =>
  monthNames.get(words[place?.from ?? -1]?.text ?? "") ?? 0;
const inFull = (year: number) => (year < 100 ? 2000 + year : year);

/** From one month to another, with their days and years where they are said. */
function monthsIn(line: Line): { from: Day; to: Day } | undefined {
  const parts = monthSpan.find(line)?.parts;
  if (!parts) return undefined;
  const end = inFull(numberIn(line, parts["last year"]) ?? 0);
  const [first, last] = [monthIn(line, parts["first month"]), monthIn(line, parts["last month"])];
  const year = numberIn(line, parts["first year"]);
  const start = year !== undefined ? inFull(year) : first > last ? end - 1 : end;
  const from = makeDay(start, first, numberIn(line, parts["first day"]) ?? 1);
  const to = makeDay(end, last, numberIn(line, parts["last day"]) ?? daysInMonth(end, last));
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

/** "2018-9": the figures given replace the last of the first year's. undefined for no span of plan years. */
function yearsFrom(first: string, second: string): { from: Day; to: Day } | undefined {
  const start = inFull(Number(first));
  const size = 10 ** second.length;
  const end = second.length === 4 ? Number(second) : Math.floor(start / size) * size + Number(second);
  if (first.length === 2 && second.length !== 2) return undefined;
  if (start < 1990 || start > 2100 || end <= start || end - start > 10) return undefined;
  return { from: `${start}-04-01`, to: `${end}-03-31` };
}

/** "2018-9", "2018/19", "2019-22": financial years, 1 April to 31 March. "January to December 2019": those months. Undefined where no span is named. */
export function spanIn(text: string): { from: Day; to: Day } | undefined {
  const line = wordsIn(text);
  const named = monthsIn(line);
  if (named) return named;
  for (const { from, to } of yearSpan.findAll(line)) {
    const [first = "", second = ""] = typedAt(line, from, to).match(/\d+/g) ?? [];
    const span = yearsFrom(first, second);
    if (span) return span;
  }
  const financial = numberIn(line, financialYear.find(line)?.parts["year"]);
  if (financial !== undefined) return { from: `${financial}-04-01`, to: `${financial + 1}-03-31` };
  const calendar = numberIn(line, calendarYear.find(line)?.parts["year"]);
  return calendar === undefined ? undefined : { from: `${calendar}-01-01`, to: `${calendar}-12-31` };
}

/** The one whole day that a text names, British order; undefined where it names none. */
export function dayIn(text: string): Day | undefined {
  const line = wordsIn(text);
  const { day, month, year } = writtenDay.find(line)?.parts ?? {};
  if (month) return makeDay(inFull(numberIn(line, year) ?? 0), monthIn(line, month), numberIn(line, day) ?? 0);
  const figures = dayInFigures.find(line);
  if (!figures) return undefined;
  const [first = 0, second = 0, third = 0] = (line.words[figures.from]?.text.match(/\d+/g) ?? []).map(Number);
  return first > 31 ? makeDay(first, second, third) : makeDay(inFull(third), second, first);
}

/** The plan's span and the meeting date from its title and the lines around it; null where they do not say. */
export function periodOf(title: string | null, lines: readonly string[], sheet: string): Period {
  const others = lines.filter((line) => line !== title && line.length < 200);
  const looks = others.filter((line) => !isOfEarlierTime.isIn(line));
  const span = [title ?? "", ...looks, sheet].map(spanIn).find((each) => each !== undefined);
  const titled =
    title !== null && (saysAsAt.isIn(title) || /\d{4}/.test(title)) ? dayIn(withoutSpan(title)) : undefined;
  const asAt =
    titled ??
    others
      .filter((line) => saysAsAtAlone.isIn(line))
      .map(dayIn)
      .find((day) => day !== undefined);
  return { from: span?.from ?? null, to: span?.to ?? null, asAt: asAt ?? null };
}

/** A span of whole days ("1 April 2018 to 31 March 2019") names no meeting. */
function withoutSpan(text: string): string {
  const line = wordsIn(text);
  const span = monthSpan.find(line);
  return span ? text.replace(typedAt(line, span.from, span.to), " ") : text;
}
