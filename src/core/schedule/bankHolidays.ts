import { addDays, makeDay, type Day } from "../grid/day";

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous (Meeus, Jones, Butcher) reckoning. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The first Monday on or after a day. */
function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

/** Days that a proclamation moved, by the day that the rule would give: VE day in 1995 and 2020, the jubilees of 2002, 2012 and 2022. */
const moved: Readonly<Record<Day, Day>> = {
  "1995-05-01": "1995-05-08",
  "2002-05-27": "2002-06-04",
  "2012-05-28": "2012-06-04",
  "2020-05-04": "2020-05-08",
  "2022-05-30": "2022-06-02",
};

/** Days given once: the eve of 2000, the jubilees, the royal wedding of 2011, the state funeral of 2022 and the coronation of 2023. */
const givenOnce: readonly Day[] = [
  "1999-12-31",
  "2002-06-03",
  "2011-04-29",
  "2012-06-05",
  "2022-06-03",
  "2022-09-19",
  "2023-05-08",
];

/** A holiday on a weekend is kept on the next weekday that is none already ("substitute day"). */
function substituted(day: Day, taken: readonly Day[]): Day {
  let kept = day;
  while (weekdayOf(kept) % 6 === 0 || taken.includes(kept)) kept = addDays(kept, 1);
  return kept;
}

/**
 * The bank holidays of England and Wales in a year, in order, by the rules that gov.uk/bank-holidays lists (Banking and
 * Financial Dealings Act 1971; New Year and early May by proclamation), with the days moved or given once up to 2023.
 */
export function bankHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const christmas = substituted(`${year}-12-25`, [`${year}-12-26`]);
  const boxing = substituted(`${year}-12-26`, [christmas]);
  const byRule = [
    substituted(`${year}-01-01`, []),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    christmas,
    boxing,
  ];
  const once = givenOnce.filter((day) => day.startsWith(`${year}-`));
  return [...byRule.map((day) => moved[day] ?? day), ...once].sort();
}
