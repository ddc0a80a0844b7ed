import Holidays from "date-holidays";
import { bankHolidays, weekdayOf } from "../../../src/core/schedule/bankHolidays";

/** Years in which date-holidays 3.37 leaves out a day that was proclaimed: the end of the war remembered, the eve of 2000, two jubilees and a wedding. bankHolidays.test.ts has the days themselves. */
const proclaimedOnly = [1995, 1999, 2002, 2011, 2012];

const theirs = new Holidays("GB", "ENG", { types: ["public"] });

/** Weekdays that the library calls public holidays in England: a holiday on a weekend is kept on its substitute day. */
function inLibrary(year: number): string[] {
  const days = theirs.getHolidays(year).map(({ date }) => date.slice(0, 10));
  return [...new Set(days.filter((day) => weekdayOf(day) % 6 !== 0))].sort();
}

describe("bank holidays, held against date-holidays", () => {
  const years = Array.from({ length: 101 }, (_, at) => 1990 + at);

  it.each(years.filter((year) => !proclaimedOnly.includes(year)))("%s is the same in both", (year) => {
    expect(bankHolidays(year)).toEqual(inLibrary(year));
  });

  it.each(proclaimedOnly)("%s has the proclaimed day here and not there", (year) => {
    expect(bankHolidays(year)).not.toEqual(inLibrary(year));
  });
});
