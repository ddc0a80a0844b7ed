import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bankHolidays } from "../../../src/core/schedule/bankHolidays";

/** Years in which date-holidays 3.37 leaves out a day that was proclaimed: the end of the war remembered, the eve of 2000, two jubilees and a wedding. bankHolidays.test.ts has the days themselves. */
const proclaimedOnly = [1995, 1999, 2002, 2011, 2012];

/**
 * A year's weekdays that the library calls public holidays in England, a line a year from 1990 to 2090, as it told them: a holiday on a weekend is kept
 * on its substitute day.
 */
const told = readFileSync(join(__dirname, "bankHolidaysElsewhere.txt"), "utf8").trim().split("\n");
const table = told.map((line) => [Number(line.slice(0, 4)), line.split(" ")] as const);

describe("bank holidays, held against date-holidays", () => {
  it.each(table.filter(([year]) => !proclaimedOnly.includes(year)))("%s is the same in both", (year, days) => {
    expect(bankHolidays(year)).toEqual(days);
  });

  it.each(table.filter(([year]) => proclaimedOnly.includes(year)))(
    "%s has the proclaimed day here and not there",
    (year, days) => {
      expect(bankHolidays(year)).not.toEqual(days);
    },
  );
});
