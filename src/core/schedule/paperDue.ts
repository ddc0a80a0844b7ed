import { wordsOf } from "../grid/cleanText";
import { addDays, isDay, type Day } from "../grid/day";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import type { Sitting } from "./schedule";
import { isWorkingDay, workingDaysBefore } from "./workingDays";

const workingDays = /^(\d{1,2})(?: (?:clear )?(?:working|business) days?)?(?: (?:before|prior|ahead).*)?$/;
const calendar = /^(one|two|three|\d{1,2}) (day|week)s?(?: (?:before|prior|ahead).*)?$/;
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };

/** The last working day on or before a day. */
function onWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : workingDaysBefore(day, 1);
}

/**
 * When the paper for a sitting is due: as the Meetings sheet says it, by a date, a number of working days ("5", "5 working
 * days before") or of days or weeks ("one week before"), else so many working days before. A day, the officers' own words,
 * or null where the meeting's day is not known.
 */
export function paperDueOf(sitting: Sitting, papersDays: number, period: Period): string | null {
  const own = sitting.papersDue ?? "";
  const meeting = isDay(sitting.iso) ? sitting.iso : null;
  const words = wordsOf(own);
  const days = own === "" ? papersDays : Number(workingDays.exec(words)?.[1] ?? Number.NaN);
  if (!Number.isNaN(days)) return meeting === null ? sayUndated(own) : workingDaysBefore(meeting, days);
  const [, count = "", unit] = calendar.exec(words) ?? [];
  if (unit !== undefined) {
    const before = (numbers[count] ?? Number(count)) * (unit === "week" ? 7 : 1);
    return meeting === null ? own : onWorkingDay(addDays(meeting, -before));
  }
  const year = meeting === null ? period : { from: addDays(meeting, -182), to: meeting, asAt: null };
  const named = datesIn(own, year);
  return named.length === 1 && isDay(named[0]?.iso ?? "") ? (named[0]?.iso ?? own) : own;
}

/** What stands for a month whose day is not known: the officers' number in words, or nothing. */
function sayUndated(own: string): string | null {
  if (own === "") return null;
  return /^\d+$/.test(own) ? `${own} working ${own === "1" ? "day" : "days"} before` : own;
}
