import fc from "fast-check";
import { addDays, daysInMonth, makeDay, type Day } from "../../../src/core/grid/day";
import { latenessAt } from "../../../src/core/rate/lateness";
import type { Threshold } from "../../../src/core/rate/threshold";
import { ladderOf, type Ladder } from "../../../src/core/rate/ladder";
import type { Lateness } from "../../../src/core/rate/lateness";
import { due, keyOf } from "./ratedPlan";

const threshold = (count: number, unit: Threshold["unit"], more: Partial<Threshold> = {}): Threshold => ({
  count, unit, words: `${count} ${unit}`, forum: null, isItself: false, ...more,
}); // prettier-ignore
const [red, amber] = keyOf({ Red: "Seriously late", Amber: "Slightly late" });
const ladder = (slight: Threshold, serious: Threshold): Ladder =>
  red && amber
    ? [
        { entry: amber, from: undefined, to: slight },
        { entry: red, from: serious, to: undefined },
      ]
    : [];
const border = (one: Threshold) => ladder(one, one);
/** The stage of the rung that is sure, else why there is none. */
const saidOf = (lateness: Lateness) => (lateness.late === "yes" ? lateness.rung?.entry.stage : lateness.late);

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
const late = (iso: string, asAt: Day, one: Threshold) => saidOf(latenessAt([due(iso)], asAt, border(one)));

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
        expect(late(day, addDays(at, -1), threshold(count, "months"))).toBe("late-slight");
        expect(late(day, addDays(at, 31), threshold(count, "months"))).toBe("late-serious");
      }),
    );
  });

  it("the day after is serious, but where a month's end can be meant", () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const isEnd = Number(day.slice(8)) >= 28;
        fc.pre(!isEnd);
        expect(late(day, addDays(plainly(day, count), 1), threshold(count, "months"))).toBe("late-serious");
      }),
    );
    expect(late("2019-02-28", "2019-05-29", threshold(3, "months"))).toBe("undecided");
    expect(late("2019-02-28", "2019-05-31", threshold(3, "months"))).toBe("undecided");
    expect(late("2019-02-28", "2019-06-01", threshold(3, "months"))).toBe("late-serious");
  });

  it("of a month without a day only what holds for every one of its days is decided", () => {
    fc.assert(
      fc.property(anyDay, months, fc.integer({ min: 1, max: 500 }), (day, count, after) => {
        const month = day.slice(0, 7);
        const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
        const asAt = addDays(last, after);
        const whole = late(month, asAt, threshold(count, "months"));
        const each = [`${month}-01`, `${month}-15`, last].map((iso) => late(iso, asAt, threshold(count, "months")));
        if (whole === "late-slight" || whole === "late-serious") expect(new Set(each)).toEqual(new Set([whole]));
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
          expect(late(day, addDays(at, 1), threshold(count, unit))).toBe("late-serious");
          if (count * length > 1) expect(late(day, addDays(at, -1), threshold(count, unit))).toBe("late-slight");
        }
      }),
    ); // prettier-ignore
  });

  it("working days leave the bank holidays open", () => {
    const ten = threshold(10, "working-days");
    expect(late("2018-12-14", "2018-12-27", ten)).toBe("late-slight");
    expect(late("2018-12-14", "2018-12-31", ten)).toBe("undecided");
    expect(late("2018-12-14", "2019-01-02", ten)).toBe("late-serious");
  });
});

describe("counted in meetings", () => {
  const board = (isos: readonly string[], isListed = true) => isos.map((iso) => ({ iso, forum: "Board", isListed }));
  const twoOrMore = threshold(2, "meetings", { forum: "Board", isItself: true });
  const one = threshold(1, "meetings", { forum: "Board", isItself: true });
  const key = ladder(one, twoOrMore);
  const sittings = board(["2018-06-12", "2018-09-13", "2018-12-06", "2019-03-14"]);
  const judged = (asAt: Day, known = sittings, thresholds = key) =>
    latenessAt([due("2018-06-12")], asAt, thresholds, known);
  const at = (...said: Parameters<typeof judged>) => saidOf(judged(...said));

  it("counts those held since, up to the meeting itself", () => {
    expect(at("2018-07-11")).toBe("no");
    expect([at("2018-09-13"), judged("2018-09-13")]).toMatchObject([
      "late-slight",
      { count: { least: 1, dates: ["2018-09-13"] } },
    ]);
    expect([at("2018-12-06"), judged("2018-12-06")]).toMatchObject(["late-serious", { count: { least: 2 } }]);
  });

  it("of a month without a day counts none that may have been before it was due", () => {
    expect(saidOf(latenessAt([due("2018-06")], "2018-07-11", key, sittings))).toBe("no");
    expect(saidOf(latenessAt([due("2018-06")], "2018-09-13", key, sittings))).toBe("undecided");
    expect(saidOf(latenessAt([due("2018-06", { forum: "Board" })], "2018-09-13", key, sittings))).toBe("late-slight");
  });

  it("without a list that reaches over the time it says that it cannot count, and counts no less than it knows", () => {
    expect(at("2018-10-10", [])).toBe("uncounted");
    expect(at("2018-10-10", board(["2018-09-13"]))).toBe("uncounted");
    expect(at("2018-10-10", board(["2018-09-13"], false))).toBe("uncounted");
    expect(at("2018-12-10", board(["2018-09", "2018-12-06"], false))).toBe("late-serious");
    expect(
      at(
        "2018-10-10",
        sittings.map((each) => ({ ...each, forum: "BMG" })),
      ),
    ).toBe("uncounted");
  });

  it("'more than two' is not two: then nothing is decided", () => {
    const over = threshold(2, "meetings", { forum: "Board" });
    expect(at("2018-12-06", sittings, border(over))).toBe("undecided");
    expect(at("2019-03-14", sittings, border(over))).toBe("late-serious");
    expect(at("2018-09-13", sittings, border(over))).toBe("late-slight");
  });

  it("a meeting that a key does not name is the only one there is, or none", () => {
    const any = ladder({ ...one, forum: null }, { ...twoOrMore, forum: null });
    expect(at("2018-12-06", sittings, any)).toBe("late-serious");
    expect(at("2018-12-06", [...sittings, { iso: "2018-08-01", forum: "BMG", isListed: true }], any)).toBe("uncounted");
  });
});

describe("by the borders of a key", () => {
  const late = (iso: string, asAt: Day, key: Readonly<Record<string, string>>) => {
    const lateness = latenessAt([due(iso)], asAt, ladderOf(keyOf(key)));
    return lateness.late === "yes" ? lateness.rung?.entry.label : lateness.late;
  };
  const three = { Green: "On track", Yellow: "Up to one month late", Amber: "One to three months late", Red: "Over three months late" }; // prettier-ignore

  it("three ratings for late are three steps, each with its own border", () => {
    expect(late("2018-06-20", "2018-07-11", three)).toBe("Yellow");
    expect(late("2018-05-31", "2018-07-11", three)).toBe("Amber");
    expect(late("2018-03-31", "2018-07-11", three)).toBe("Red");
    expect(late("2018-06-11", "2018-07-11", three)).toBe("undecided");
    expect(late("2018-06", "2018-07-11", three)).toBe("undecided");
    const spans = {
      Red: "6+ months delay",
      Amber: "3-6 months delay",
      Green: "Less than 3 months delay",
      Blue: "Done",
    };
    expect(late("2018-06-20", "2018-07-11", spans)).toBe("Green");
    expect(late("2018-03-31", "2018-07-11", spans)).toBe("Amber");
    expect(late("2017-12-31", "2018-07-11", spans)).toBe("Red");
  });

  it("work that is late by less than on track allows is not late", () => {
    const tolerant = { Green: "On track or less than one month behind", Amber: "One to three months behind", Red: "More than three months behind" }; // prettier-ignore
    expect(late("2018-06-20", "2018-07-11", tolerant)).toBe("no");
    expect(late("2018-05-31", "2018-07-11", tolerant)).toBe("Amber");
    const startsLater = { Green: "On track", Amber: "More than one month but less than three months behind", Red: "Three months or more behind" }; // prettier-ignore
    expect(late("2018-06-20", "2018-07-11", startsLater)).toBe("no");
    expect(late("2018-05-20", "2018-07-11", startsLater)).toBe("Amber");
    expect(late("2018-03-20", "2018-07-11", startsLater)).toBe("Red");
  });

  it("from one day on is from the date on", () => {
    const daily = { Red: "Overdue by more than 28 days", Amber: "Overdue by 1 - 28 days", Green: "On track" };
    expect(late("2018-07-10", "2018-07-11", daily)).toBe("Amber");
  });

  it("between two borders that do not meet it says that the key has none, and nothing of a border", () => {
    const gap = { Red: "More than six months late", Amber: "Less than one month late", Green: "On track" };
    expect(late("2018-03-31", "2018-07-11", gap)).toBe("between");
  });

  it("an only late rating is not for less than its words say", () => {
    expect(late("2018-06-20", "2018-07-11", { Red: "More than three months late", Green: "On track" })).toBe("no");
  });

  it("reporting periods have no length that is known", () => {
    const periods = { Red: "Deadline missed by two or more reporting periods", Amber: "Deadline missed by one reporting period", Green: "On track" }; // prettier-ignore
    expect(late("2018-03-31", "2018-07-11", periods)).toBe("uncounted");
  });
});
