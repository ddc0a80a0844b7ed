import fc from "fast-check";
import { moveYearsOn } from "../../../src/core/rollForward/moveYearsOn";
import { nextSheetName, nextTitle } from "../../../src/core/rollForward/nextYear";
import { sheetName } from "../../../src/core/sheets/sheetName";
import { plan, year } from "../schedule/samples";

describe("next year's title", () => {
  it.each([
    ["Annual Action Plan for 2021-2 – update following BMG 7th July 2021", "Annual Action Plan for 2022-23"],
    ["Business Plan 2021/22", "Business Plan 2022/23"],
    ["Business Plan 2021/2022", "Business Plan 2022/2023"],
    ["Business Plan 21/22", "Business Plan 22/23"],
    ["Action Plan April 2021 to March 2022", "Action Plan April 2022 to March 2023"],
    ["Action Plan 2021 – 2022", "Action Plan 2022 – 2023"],
    ["Action Plan", "Action Plan – 2022-23"],
    ["Action Plan in answer to the review of 2019-20", "Action Plan in answer to the review of 2019-20 – 2022-23"],
    ["Action Plan 2021-22 (after Working Together 2018)", "Action Plan 2022-23 (after Working Together 2018)"],
  ])("%s", (title, next) => expect(nextTitle(plan({ title }), null)).toBe(next));

  it("of a calendar year is the next year", () => {
    const period = { from: "2021-01-01", to: "2021-12-31", asAt: null };
    expect(nextTitle(plan({ title: "Action Plan January to December 2021", period }), null)).toBe(
      "Action Plan January to December 2022",
    );
    expect(nextTitle(plan({ title: "Action Plan 2021", period }), null)).toBe("Action Plan 2022");
  });

  it("a plan of several years keeps its title and names the year", () => {
    const period = { from: "2020-04-01", to: "2023-03-31", asAt: null };
    expect(nextTitle(plan({ title: "Plan 2020-23", period }), "2021-06-01")).toBe("Plan 2020-23 – 2022-23");
  });

  it("where nothing names a year says that it is next year's", () => {
    const period = { from: null, to: null, asAt: null };
    expect(nextTitle(plan({ title: "Our plan", period }), null)).toBe("Our plan – next year");
  });

  it("changes the plan's years alone, in whatever way they are written", () => {
    const written = fc.constantFrom<(a: number) => readonly [string, string]>(
      (a) => [`${a}-${String(a + 1).slice(2)}`, `${a + 1}-${String(a + 2).slice(2)}`],
      (a) => [`${a}/${a + 1}`, `${a + 1}/${a + 2}`],
      (a) => [`April ${a} – March ${a + 1}`, `April ${a + 1} – March ${a + 2}`],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2096 }), written, (first, write) => {
        const [now, next] = write(first);
        expect(moveYearsOn(`Plan ${now}, after 1999`, first, first + 1)).toBe(`Plan ${next}, after 1999`);
        expect(moveYearsOn("Plan of the board", first, first + 1)).toBeUndefined();
      }),
    );
  });
});

describe("the sheet of next year's plan", () => {
  it.each([
    ["Action Plan 2021-22", "Action Plan 2022-23"],
    ["Plan 21-22", "Plan 2022-23"],
    ["Q2 2021-22", "Action Plan 2022-23"],
    ["July 2021", "Action Plan 2022-23"],
    ["Marketing plan", "Marketing plan 2022-23"],
    ["A name as long as Excel takes it", "A name as long as Excel 2022-23"],
  ])("%s", (name, next) => expect(nextSheetName(plan({ sheet: name, period: year }), null)).toBe(next));

  it("is a name that Excel takes as it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }).map(sheetName), (name) => {
        const next = nextSheetName(plan({ sheet: name, period: year }), null);
        expect(next.length).toBeLessThanOrEqual(31);
        expect(next).toMatch(/2022-23$/);
      }),
    );
  });
});
