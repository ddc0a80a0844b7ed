import { dayOfSerial, sayDay } from "../grid/day";
import type { Timescale, TimescaleDoubt } from "./timescale";

/** What is wrong with the words of a timescale, as a sentence for the officer. */
export function sayDoubt({ text }: Timescale, { rule, from, to, why }: TimescaleDoubt): string {
  const words = text.slice(from, to);
  if (why) return `${words} ${why}`;
  switch (rule) {
    case "invalid-date":
      return `${words} is not in the calendar.`;
    case "date-lost-format":
      return `${words} may be ${sayDay(dayOfSerial(Number(words)))}, shown as a number.`;
    case "date-year-suspect":
      return `${words} is years from the plan.`;
    case "not-a-date":
      if (/^\d{4}$/.test(words)) return `${words} is a year, not a date to act on.`;
      return /:|[ap]m$/i.test(words) ? `${words} is a time of day.` : `${words} is no date to act on.`;
  }
}
