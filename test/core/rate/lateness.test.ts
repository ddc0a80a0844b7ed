import fc from "fast-check";
import { addDays, daysInMonth, makeDay, type Day } from "../../../src/core/grid/day";
import { latenessAt } from "../../../src/core/rate/lateness";
import type { Threshold } from "../../../src/core/rate/threshold";
import { due } from "./ratedPlan";

const threshold = (count: number, unit: Threshold["unit"], more: Partial<Threshold> = {}): Threshold => ({
  count, unit, words: `${count} ${unit}`, forum: null, isItself: false, ...more,
}); // prettier-ignore
const border = (one: Threshold) => ({ serious: one, slight: one });

/** Any day of two leap years and what lies between and around them, month ends more often than chance has them. */
const anyDay = fc
  .tuple(
    fc.integer({ min: 2015, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.boolean(),
  )
  .map(([year, month, day, atEnd]): Day => {
    const last = daysInMonth(year, month);
    return makeDay(year, month, atEnd ? last : Math.min(day, last)) ?? "";
  });
const months = fc.integer({ min: 1, max: 12 });
const late = (iso: string, asAt: Day, one: Threshold) => latenessAt([due(iso)], asAt, border(one)).late;

/** The same date so many months later, clamped to the month's end; written apart from the code that is tested. */
function plainly(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const later = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(later / 12), (later % 12) + 1];
  return makeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? "";
}

describe("how late", () => {
  it("exactly at a threshold of months nothing is decided, in every month of every year", () => {
    fc.assert(
      fc.property(
        anyDay,
        months,
        (day, count) => late(day, plainly(day, count), threshold(count, "months")) === "undecided",
      ),
    );
  });

  it("a day before it is slight, and a whole month after it is serious", () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const at = plainly(day, count);
        expect(late(day, addDays(at, -1), threshold(count, "months"))).toBe("slightly");
        expect(late(day, addDays(at, 31), threshold(count, "months"))).toBe("seriously");
      }),
    );
  });

  it("the day after is serious, but where a month's end can be meant", () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const isEnd = Number(day.slice(8)) >= 28;
        fc.pre(!isEnd);
        expect(late(day, addDays(plainly(day, count), 1), threshold(count, "months"))).toBe("seriously");
      }),
    );
    expect(late("2019-02-28", "2019-05-29", threshold(3, "months"))).toBe("undecided");
    expect(late("2019-02-28", "2019-05-31", threshold(3, "months"))).toBe("undecided");
    expect(late("2019-02-28", "2019-06-01", threshold(3, "months"))).toBe("seriously");
  });

  it("of a month without a day only what holds for every one of its days is decided", () => {
    fc.assert(
      fc.property(anyDay, months, fc.integer({ min: 1, max: 500 }), (day, count, after) => {
        const month = day.slice(0, 7);
        const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
        const asAt = addDays(last, after);
        const whole = late(month, asAt, threshold(count, "months"));
        const each = [`${month}-01`, `${month}-15`, last].map((iso) => late(iso, asAt, threshold(count, "months")));
        if (whole === "slightly" || whole === "seriously") expect(new Set(each)).toEqual(new Set([whole]));
        else expect(whole).toBe("undecided");
      }),
    );
  });

  it("is never late on the day itself, in the month or before", () => {
    fc.assert(
      fc.property(anyDay, months, fc.integer({ min: 0, max: 400 }), (day, count, before) => {
        expect(late(day, addDays(day, -before), threshold(count, "months"))).toBe("no");
        expect(late(day.slice(0, 7), day, threshold(count, "weeks"))).toBe("no");
      }),
    );
  });

  it("weeks and days are counted exactly", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        for (const [unit, length] of [["days", 1], ["weeks", 7]] as const) {
          const at = addDays(day, count * length);
          expect(late(day, at, threshold(count, unit))).toBe("undecided");
          expect(late(day, addDays(at, 1), threshold(count, unit))).toBe("seriously");
          if (count * length > 1) expect(late(day, addDays(at, -1), threshold(count, unit))).toBe("slightly");
        }
      }),
    ); // prettier-ignore
  });

  it("working days leave the bank holidays open", () => {
    const ten = threshold(10, "working-days");
    expect(late("2018-12-14", "2018-12-27", ten)).toBe("slightly");
    expect(late("2018-12-14", "2018-12-31", ten)).toBe("undecided");
    expect(late("2018-12-14", "2019-01-02", ten)).toBe("seriously");
  });
});

describe("counted in meetings", () => {
  const board = (isos: readonly string[], isListed = true) => isos.map((iso) => ({ iso, forum: "Board", isListed }));
  const twoOrMore = threshold(2, "meetings", { forum: "Board", isItself: true });
  const one = threshold(1, "meetings", { forum: "Board", isItself: true });
  const key = { serious: twoOrMore, slight: one };
  const sittings = board(["2018-06-12", "2018-09-13", "2018-12-06", "2019-03-14"]);
  const at = (asAt: Day, known = sittings, thresholds = key) =>
    latenessAt([due("2018-06-12")], asAt, thresholds, known);

  it("counts those held since, up to the meeting itself", () => {
    expect(at("2018-07-11").late).toBe("no");
    expect(at("2018-09-13")).toMatchObject({ late: "slightly", count: { least: 1, dates: ["2018-09-13"] } });
    expect(at("2018-12-06")).toMatchObject({ late: "seriously", count: { least: 2 } });
  });

  it("of a month without a day counts none that may have been before it was due", () => {
    expect(latenessAt([due("2018-06")], "2018-07-11", key, sittings).late).toBe("no");
    expect(latenessAt([due("2018-06")], "2018-09-13", key, sittings).late).toBe("undecided");
    expect(latenessAt([due("2018-06", { forum: "Board" })], "2018-09-13", key, sittings).late).toBe("slightly");
  });

  it("without a list that reaches over the time it says that it cannot count, and counts no less than it knows", () => {
    expect(at("2018-10-10", []).late).toBe("uncounted");
    expect(at("2018-10-10", board(["2018-09-13"])).late).toBe("uncounted");
    expect(at("2018-10-10", board(["2018-09-13"], false)).late).toBe("uncounted");
    expect(at("2018-12-10", board(["2018-09", "2018-12-06"], false)).late).toBe("seriously");
    expect(
      at(
        "2018-10-10",
        sittings.map((each) => ({ ...each, forum: "BMG" })),
      ).late,
    ).toBe("uncounted");
  });

  it("'more than two' is not two: then nothing is decided", () => {
    const over = threshold(2, "meetings", { forum: "Board" });
    expect(at("2018-12-06", sittings, border(over)).late).toBe("undecided");
    expect(at("2019-03-14", sittings, border(over)).late).toBe("seriously");
    expect(at("2018-09-13", sittings, border(over)).late).toBe("slightly");
  });

  it("a meeting that a key does not name is the only one there is, or none", () => {
    const any = { serious: { ...twoOrMore, forum: null }, slight: { ...one, forum: null } };
    expect(at("2018-12-06", sittings, any).late).toBe("seriously");
    expect(at("2018-12-06", [...sittings, { iso: "2018-08-01", forum: "BMG", isListed: true }], any).late).toBe(
      "uncounted",
    );
  });
});
