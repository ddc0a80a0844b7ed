/** A calendar day and time of day, read from a serial. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const dayInMs = 86_400_000;
const days1904 = 1462;

/** Excel's serial → date; undefined where Excel shows #### (negative, or past 9999). Its 29 February 1900 is taken for the 28th. */
export function datePartsOf(serial: number, date1904: boolean): DateParts | undefined {
  const from1900 = date1904 ? serial + days1904 : serial;
  if (!(from1900 >= 0 && from1900 < 2_958_466)) return undefined;
  const whole = from1900 < 60 ? from1900 + 1 : from1900;
  const moment = new Date(Math.round((whole - 25_569) * 86_400) * 1000);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    weekday: moment.getUTCDay(),
    hours: moment.getUTCHours(),
    minutes: moment.getUTCMinutes(),
    seconds: moment.getUTCSeconds(),
  };
}

/** Year, month (1 to 12) and day → serial; undefined where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const serial = moment.getTime() / dayInMs + 25_569;
  const from1900 = serial < 61 ? serial - 1 : serial;
  return date1904 ? from1900 - days1904 : from1900;
}
