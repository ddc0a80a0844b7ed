import fc from "fast-check";
import { addDays } from "../../../src/core/grid/day";
import { bankHolidays, easterSunday, weekdayOf } from "../../../src/core/schedule/bankHolidays";
import { isWorkingDay, workingDaysBefore } from "../../../src/core/schedule/workingDays";

const years = fc.integer({ min: 2000, max: 2099 });

describe("bank holidays in England and Wales", () => {
  it.each([
    [2002, "2002-01-01 2002-03-29 2002-04-01 2002-05-06 2002-06-03 2002-06-04 2002-08-26 2002-12-25 2002-12-26"],
    [2011, "2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29 2011-12-26 2011-12-27"],
    [2012, "2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26"],
    [2016, "2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27"],
    [2017, "2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26"],
    [2020, "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28"],
    [2021, "2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28"],
    [
      2022,
      "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27",
    ],
    [2023, "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26"],
  ])("%s as gov.uk lists them", (year, days) => expect(bankHolidays(year).join(" ")).toBe(days));

  it("are eight different weekdays, and more in a year of a jubilee, a funeral or a coronation", () => {
    fc.assert(
      fc.property(years, (year) => {
        const days = bankHolidays(year);
        expect(new Set(days).size).toBe(days.length);
        expect(days.length).toBeGreaterThanOrEqual(8);
        expect(days.every((day) => weekdayOf(day) % 6 !== 0 && day.startsWith(String(year)))).toBe(true);
      }),
    );
  });

  it("Easter is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(years, (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe("working days", () => {
  it("leave weekends and Easter out: five before Wednesday 19 April 2017 is Monday 10 April", () => {
    expect(workingDaysBefore("2017-04-19", 5)).toBe("2017-04-10");
    expect(workingDaysBefore("2017-04-19", 0)).toBe("2017-04-19");
  });

  it("so many working days before a day lie between the two", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 1, max: 25 }), (days, count) => {
        const meeting = addDays("2015-01-01", days);
        const due = workingDaysBefore(meeting, count);
        let between = 0;
        for (let at = due; at < meeting; at = addDays(at, 1)) if (isWorkingDay(at)) between += 1;
        expect(isWorkingDay(due)).toBe(true);
        expect(between).toBe(count);
      }),
    );
  });
});
