import { wordsOf } from "../../grid/cleanText";
import { daysInMonth, makeDay, type Day } from "../../grid/day";
import type { Period } from "../../plan/plan";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const monthOf = (word: string) => months.indexOf(word.slice(0, 3)) + 1;
const yearOf = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const years =
  /(?<![\d/.-])(?:fy ?)?((?:20)?\d{2}) ?(?:[-–—/]|\bto\b|&|and) ?((?:20)?\d{1,2})(?![\d.]|[-–/]\d| ?%|(?:st|nd|rd|th)\b)/g;
const monthSpan = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)? )?${monthWord},? ?(\\d{4}|'?\\d{2})? ?(?:-|–|—|to|until) ?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${monthWord},? ?(\\d{4}|'\\d{2})`,
);

/** "2018-9", "2018/19", "2019-22": financial years, 1 April to 31 March. "January to December 2019": those months. Undefined where no span is named. */
export function spanIn(text: string): { from: Day; to: Day } | undefined {
  const words = wordsOf(text);
  const named = monthSpan.exec(words);
  if (named) {
    const [, fromDay, fromMonth = "", fromYear, toDay, toMonth = "", toYear = ""] = named;
    const end = yearOf(toYear.replace("'", ""));
    const [first, last] = [monthOf(fromMonth), monthOf(toMonth)];
    const start = fromYear ? yearOf(fromYear.replace("'", "")) : first > last ? end - 1 : end;
    const from = makeDay(start, first, fromDay ? Number(fromDay) : 1);
    const to = makeDay(end, last, toDay ? Number(toDay) : daysInMonth(end, last));
    if (from !== undefined && to !== undefined && from < to) return { from, to };
  }
  for (const [, first = "", second = ""] of words.matchAll(years)) {
    const start = yearOf(first);
    // "2018-9" is 2018 to 2019: the digits given replace the last of the first year's.
    const end =
      second.length === 4
        ? Number(second)
        : Math.floor(start / 10 ** second.length) * 10 ** second.length + Number(second);
    if (first.length === 2 && second.length !== 2) continue;
    if (start < 1990 || start > 2100 || end <= start || end - start > 10) continue;
    return { from: `${start}-04-01`, to: `${end}-03-31` };
  }
  const year = /\b(?:financial|fiscal) year (?:of )?(20\d{2})\b|\bfy ?(20\d{2})\b/.exec(words);
  const start = Number(year?.[1] ?? year?.[2]);
  if (year) return { from: `${start}-04-01`, to: `${start + 1}-03-31` };
  const calendar = /\bcalendar year (20\d{2})\b/.exec(words)?.[1];
  return calendar === undefined ? undefined : { from: `${calendar}-01-01`, to: `${calendar}-12-31` };
}

const written = new RegExp(`\\b(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? ${monthWord},? (\\d{4}|'?\\d{2})\\b`);
const writtenMonthFirst = new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`);

/** The one whole day that a text names, British order; undefined where it names none. */
export function dayIn(text: string): Day | undefined {
  const words = wordsOf(text);
  const named = written.exec(words);
  if (named) return makeDay(yearOf((named[3] ?? "").replace("'", "")), monthOf(named[2] ?? ""), Number(named[1]));
  const monthFirst = writtenMonthFirst.exec(words);
  if (monthFirst) return makeDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]));
  const figures = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(words);
  if (figures) return makeDay(yearOf(figures[3] ?? ""), Number(figures[2]), Number(figures[1]));
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words);
  return iso ? makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

const asAtWords =
  /\b(as at|as of|position|correct (at|on|as)|updated?|following|reviewed|meeting|status (at|on)|progress (at|to)|reported|presented|board|bmg|omg|executive|committee|dated?|for)\b/;
const asAtAlone =
  /\b(as at|as of|position at|position on|correct at|correct as|last updated|updated? (on|following|at|to)|status at|date of meeting|meeting date|meeting|update)\b/;

/** The plan's span and the meeting date from its title and the lines around it; null where they do not say. */
export function periodOf(title: string | null, lines: readonly string[], sheet: string): Period {
  const others = lines.filter((line) => line !== title && line.length < 200);
  const looks = others.filter((line) => !/\b(achieved|previous|last year|summary of)\b/i.test(line));
  const span = [title ?? "", ...looks, sheet].map(spanIn).find((each) => each !== undefined);
  const titled =
    title !== null && (asAtWords.test(wordsOf(title)) || /\d{4}/.test(title)) ? dayIn(withoutSpan(title)) : undefined;
  const asAt =
    titled ??
    others
      .filter((line) => asAtAlone.test(wordsOf(line)))
      .map(dayIn)
      .find((day) => day !== undefined);
  return { from: span?.from ?? null, to: span?.to ?? null, asAt: asAt ?? null };
}

/** A span of whole days ("1 April 2018 to 31 March 2019") names no meeting. */
const withoutSpan = (text: string) => wordsOf(text).replace(monthSpan, " ");
