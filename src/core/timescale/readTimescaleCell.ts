import type { CellValue } from "../grid/grid";
import { dayOfSerial, sayDay } from "../grid/day";
import { isFarOff, monthOfIso, planMonths } from "./months";
import { readText } from "./readText";
import type { WordsContext } from "./reading";
import type { Deadline, Timescale, TimescaleDoubt } from "./timescale";

/** The letters of a number format, without quoted text, escapes, colours and locale codes. */
function lettersOf(numberFormat = ""): string {
  return numberFormat.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]|;.*|general/gi, "").toLowerCase();
}

function whole(
  text: string,
  deadline: Pick<Deadline, "iso" | "kind"> | null,
  rule?: TimescaleDoubt["rule"],
  why?: string,
): Timescale {
  const place = { from: 0, to: text.length };
  return {
    text,
    deadlines: deadline ? [{ ...deadline, forum: null, assumed: [], ...place }] : [],
    doubts: rule ? [{ rule, ...place, ...(why && { why }) }] : [],
  };
}

/**
 * A timescale cell as Excel holds it. A real date is the day it shows, or the month where its format shows no day (mmm-yy);
 * a number without a date format is read as typed, and may be a date that lost its format.
 */
export function readTimescaleCell(
  cell: { readonly value: CellValue; readonly numberFormat?: string },
  context: WordsContext & { readonly date1904: boolean },
): Timescale {
  const { value } = cell;
  const shown = lettersOf(cell.numberFormat);
  const isDate = /[dy]|mmm/.test(shown);
  if (typeof value !== "number" || (!isDate && !/[hs]/.test(shown))) return readText(String(value ?? ""), context);
  const none = { iso: null, kind: "none" } as const;
  if (!isDate || value < 1 || value > 2958465)
    return whole(String(value), none, "not-a-date", "is a time of day, not a date.");
  const day = dayOfSerial(value, context.date1904);
  const iso = shown.includes("d") ? day : day.slice(0, 7);
  const text = sayDay(iso);
  if (day < "1901") return whole(text, none, "not-a-date");
  const plan = planMonths(context.period);
  const month = monthOfIso(day);
  if (isFarOff(month, plan)) return whole(text, null, "date-year-suspect");
  const isUnseen = !shown.includes("y") && plan !== null && (month < plan[0] || month > plan[1]);
  if (isUnseen) return whole(text, null, "date-year-suspect", "is shown without its year.");
  return whole(text, { iso, kind: iso === day ? "day" : "month" });
}
