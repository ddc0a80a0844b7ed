import { dayOfSerial, daysInMonth, makeDay, serialOfDay } from "../../../core/grid/day";
import type { Argument, FormulaFunction, Surroundings } from "../formula";
import { errors, NotCalculated } from "../values";
import { Failed, failing, numberOf } from "./arguments";

/** Functions of days, by their names. */
export const dates: Readonly<Record<string, FormulaFunction>> = {
  TODAY: (_, at) => {
    if (at.today === undefined) throw new NotCalculated("today, which is not known");
    return at.today;
  },
  DATE: failing(([year, month, day], at) => {
    const given = Math.trunc(numberOf(year));
    const whole = given >= 0 && given < 1900 ? given + 1900 : given;
    return serialIn(whole, Math.trunc(numberOf(month)), Math.trunc(numberOf(day)), at);
  }),
  YEAR: failing(([serial], at) => partsOf(serial, at)[0]),
  MONTH: failing(([serial], at) => partsOf(serial, at)[1]),
  DAY: failing(([serial], at) => partsOf(serial, at)[2]),
  EDATE: failing(([serial, months], at) => monthsOn(serial, months, at)),
  EOMONTH: failing(([serial, months], at) => {
    const [year, month] = partsOf(serial, at);
    return serialIn(year, month + Math.trunc(numberOf(months)) + 1, 0, at);
  }),
  DAYS: failing(([end, start]) => Math.trunc(numberOf(end)) - Math.trunc(numberOf(start))),
  WEEKDAY: failing(([serial, kind], at) => {
    const days = Math.floor(dayNumber(serial, at)) + (at.date1904 ? 1462 : 0);
    const manner = numberOf(kind, 1);
    if (manner === 1) return ((((days - 1) % 7) + 7) % 7) + 1;
    if (manner === 2) return ((((days - 2) % 7) + 7) % 7) + 1;
    if (manner === 3) return (((days - 2) % 7) + 7) % 7;
    throw new NotCalculated("WEEKDAY counted in that way");
  }),
};

function dayNumber(argument: Argument | undefined, at: Surroundings): number {
  const serial = numberOf(argument);
  if (serial < 0 || serial >= 2_958_466) throw new Failed(errors.number);
  if (!at.date1904 && serial < 61) throw new NotCalculated("a day before March 1900");
  return serial;
}

function partsOf(argument: Argument | undefined, at: Surroundings): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = dayOfSerial(dayNumber(argument, at), at.date1904).split("-").map(Number);
  return [year, month, day];
}

/** Months and days past a year's or month's end run on into the next, as in Excel. */
function serialIn(year: number, month: number, day: number, { date1904 }: Surroundings): number {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const at = makeDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  const serial = at === undefined ? -1 : serialOfDay(at, date1904);
  if (serial < 0) throw new Failed(errors.number);
  return serial;
}

function monthsOn(serial: Argument | undefined, months: Argument | undefined, at: Surroundings): number {
  const [year, month, day] = partsOf(serial, at);
  const all = year * 12 + month - 1 + Math.trunc(numberOf(months));
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return serialIn(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)), at);
}
