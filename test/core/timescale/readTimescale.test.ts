import fc from "fast-check";
import { isDay } from "../../../src/core/grid/day";
import { readText, type TimescaleContext } from "../../../src/core/timescale/readText";
import { readTimescale } from "../../../src/core/timescale/readTimescale";
import { readAsListed, sayDeadline } from "./readAsListed";
import { list, plans, type PlanName } from "./list";

const plan = { period: plans["2018/19"] };
const said = (text: string, context: TimescaleContext = plan) =>
  readText(text, context).deadlines.map(sayDeadline).join("; ");
const entry = fc.constantFrom(...list);
const undated = (deadlines: string) => deadlines.replace(/ [A-Z][^;]*/g, "");

describe("the project's list", () => {
  test.each(list)("%s: %j", (...listed) => {
    expect(readAsListed(listed)).toBe(listed[2]);
  });

  test("holds at least 150 timescales, each once for its plan", () => {
    expect(new Set(list.map(([name, text]) => `${name}|${text}`)).size).toBe(list.length);
    expect(list.length).toBeGreaterThanOrEqual(150);
  });
});

describe("laws", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        entry.map(([, text]) => text),
        { maxLength: 4 },
      )
      .map((texts) => texts.join(" ")),
    fc
      .array(
        fc.constantFrom(
          "June",
          "2018",
          "31",
          "Q3",
          "/",
          "-",
          "by",
          "end of",
          "Board",
          "18/19",
          "\n",
          "from",
          "1st",
          "TBC",
          "(",
        ),
        { maxLength: 9 },
      )
      .map((words) => words.join(" ")),
  );
  const planName = fc.constantFrom<PlanName>("2018/19", "2019/20", "2021", "2019-22", "no plan");

  test("places lie inside the text, in its order, and hold the words read", () => {
    fc.assert(
      fc.property(anything, planName, (text, name) => {
        const { deadlines, doubts } = readTimescale(text, { period: plans[name] });
        let last = 0;
        for (const { from, to, kind } of deadlines) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(text.length);
          if (kind !== "none") expect(text.slice(from, to)).toMatch(/^\S(?:[^]*\S)?$/);
          last = from;
        }
        for (const { from, to } of doubts) expect(from >= 0 && from < to && to <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("every date is a day or month of the calendar, each once, and only a date has one", () => {
    fc.assert(
      fc.property(anything, planName, (text, name) => {
        const { deadlines } = readTimescale(text, { period: plans[name] });
        const dates = deadlines.flatMap(({ iso }) => iso ?? []);
        expect(new Set(dates).size).toBe(dates.length);
        for (const { iso, kind } of deadlines) {
          if (kind === "day") expect(iso !== null && isDay(iso)).toBe(true);
          if (kind === "month" || kind === "quarter") expect(iso).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
          if (kind === "relative" || kind === "none") expect(iso).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test("words without figures, months or other names of times give no date", () => {
    const words = fc.constantFrom(
      "review",
      "to",
      "Board",
      "the",
      "of",
      "partners",
      "may",
      "policy",
      "after",
      "by",
      "second",
      "and",
      "marching",
      "-",
      "(",
      "BMG",
      "Q&A",
      "ongoing",
      "final",
      "term",
      "a",
      "QA",
    );
    fc.assert(
      fc.property(fc.array(words), (text) => {
        const dates = readTimescale(`review ${text.join(" ")} done`, plan).deadlines.flatMap(({ iso }) => iso ?? []);
        expect(dates.filter((iso) => iso !== "2018-05")).toEqual([]);
      }),
    );
  });

  test("capitals, spaces and the kind of dash make no difference", () => {
    fc.assert(
      fc.property(
        // In capitals alone "10/11 AGENCIES" may as well be a day and a name, and "JAN WILL CHASE" a month and a name.
        entry.filter(([, text]) => !/\d\/\d+ [a-z]|^(?:Jan|April) (?:to [a-z]+$|will)/.test(text)),
        fc.constantFrom("\u2013", "\u2014", "\u2212", "-"),
        fc.boolean(),
        ([name, text], dash, isUpper) => {
          const spaced = text.replaceAll(" ", isUpper ? "\u00A0" : "  ").replace(/[-\u2013]/g, dash);
          const changed = isUpper ? spaced.toUpperCase() : spaced;
          const context = { period: plans[name] };
          expect(undated(said(changed, context))).toBe(undated(said(text, context)));
        },
      ),
    );
  });

  test("a stated day is read day first in every way of writing it, and never as the American one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("/", ".", "-"),
        (day, month, mark) => {
          const pad = (number: number) => String(number).padStart(2, "0");
          const iso = `2018-${pad(month)}-${pad(day)}`;
          for (const text of [`${day}${mark}${month}${mark}2018`, `${pad(day)}${mark}${pad(month)}${mark}18`]) {
            expect(said(text)).toBe(`${iso} day`);
          }
        },
      ),
    );
  });
});

describe("what is assumed", () => {
  const assumed = (text: string) => readTimescale(text, plan).deadlines.map((deadline) => deadline.assumed);

  test("a year that the plan or a list fills in is told", () => {
    expect(assumed("June")).toEqual([["year"]]);
    expect(assumed("30 June")).toEqual([["year"]]);
    expect(assumed("June 2018")).toEqual([[]]);
    expect(assumed("June and September 2018")).toEqual([[], []]);
    expect(assumed("year end")).toEqual([["year"]]);
  });

  test("a season's or a plan year's month is told", () => {
    expect(assumed("autumn 2018")).toEqual([["month"]]);
    expect(assumed("2018/19")).toEqual([["month"]]);
    expect(assumed("end of 2018/19")).toEqual([[]]);
  });
});

describe("doubts", () => {
  const doubts = (text: string, period = plan.period) => readText(text, { period }).doubts.map(({ rule }) => rule);

  test.each([
    ["31 June 2018", ["invalid-date"]],
    ["29/02/2019", ["invalid-date"]],
    ["30 February", ["invalid-date"]],
    ["2019", ["not-a-date"]],
    ["10:00", ["not-a-date"]],
    ["01/01/1900", ["not-a-date"]],
    ["43465", ["date-lost-format"]],
    ["June 2108", ["date-year-suspect"]],
    ["30/06/1918", ["date-year-suspect"]],
    ["3 meetings in 2019", []],
    ["Working Together 2018", []],
    ["29 February 2020", []],
  ])("%s", (text, rules) => {
    expect(doubts(text)).toEqual(rules);
  });

  test("a date that cannot be is told though another can, and points at its words", () => {
    const text = "31 June 2018 or 30 September 2018";
    const [doubt] = readTimescale(text, plan).doubts;
    expect(text.slice(doubt?.from, doubt?.to)).toBe("31 June 2018");
    expect(said(text)).toBe("2018-09-30 day");
  });
});

describe("the Meetings sheet", () => {
  const meetings = [
    { iso: "2018-06-12", forum: "Board" },
    { iso: "2018-09-04", forum: "BMG" },
    { iso: "2018-09-25", forum: "BMG" },
    { iso: "2018-12", forum: "Board" },
    { iso: "2018-10-02", forum: "Thresholds" },
  ];
  const context = { ...plan, meetings };

  test("gives the day of the one sitting of that forum in that month, and says so", () => {
    expect(said("Report to June Board", context)).toBe("2018-06-12 day Board");
    expect(readText("June 2018 board", context).deadlines[0]?.assumed).toEqual(["day"]);
  });

  test("leaves the month where there are two, another forum, or no day", () => {
    expect(said("September BMG", context)).toBe("2018-09 month BMG");
    expect(said("June BMG", context)).toBe("2018-06 month BMG");
    expect(said("December Board", context)).toBe("2018-12 month Board");
  });

  test("is one deadline with the day of the sitting where that is said as well", () => {
    expect(said("Board June 2018\nBMG September 2018\n12 June 2018", context)).toBe(
      "2018-06-12 day Board; 2018-09 month BMG",
    );
  });

  test("knows the forums that it names", () => {
    expect(said("Thresholds, October 2018", context)).toBe("2018-10-02 day Thresholds");
    expect(said("Thresholds, October 2018")).toBe("2018-10 month");
  });
});

describe("several forums", () => {
  test("named with one date stand with it", () => {
    const [deadline, ...others] = readTimescale("BMG and Board in October 2018", plan).deadlines;
    expect([deadline?.forum, deadline?.alsoTo, others]).toEqual(["BMG", ["Board"], []]);
  });
});

describe("what was done", () => {
  test("is no deadline, unless it lies after the as-at date", () => {
    const at = (asAt: string) => ({ period: { ...plan.period, asAt } });
    expect(said("Audit completed October 2018", at("2018-11-01"))).toBe("");
    expect(said("Audit completed October 2018", at("2018-07-11"))).toBe("2018-10 month");
    expect(said("Audit completed by October 2018", at("2018-11-01"))).toBe("2018-10 month");
  });
});

describe("names that are also months", () => {
  it.each([
    "May Harris to lead",
    "March Lane surgery",
    "ask April",
    "April Jones leading",
    "Jan Patel",
    "Lead: June Brown",
  ])("%s is no date", (text) => {
    expect(readTimescale(text, { period: { from: "2018-04-01", to: "2019-03-31", asAt: null } }).deadlines).toEqual([]);
  });

  it.each([
    ["June Brown (QA Manager) - September 2018", "2018-09 month"],
    ["June Carter and April Jones by December 2018", "2018-12 month"],
  ])("%s has one date", (text, deadlines) => expect(said(text)).toBe(deadlines));
});

test("a hostile cell takes time by its length", () => {
  for (const words of [
    "may ",
    "from June 2018 to ",
    "was (",
    "national ",
    "4, ",
    "Board and ",
    "done - ",
    "every a ",
  ]) {
    const text = words.repeat(32_767 / words.length);
    const start = process.cpuUsage();
    readTimescale(text, plan);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(8_000_000);
  }
});
