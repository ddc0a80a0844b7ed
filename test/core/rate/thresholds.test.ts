import { thresholdIn } from "../../../src/core/rate/threshold";
import { ladderOf } from "../../../src/core/rate/ladder";
import { countsMeetings, entryThresholds } from "../../../src/core/rate/thresholds";
import { keyOf, sample } from "./ratedPlan";

/** What parts slightly late from seriously late: where the one ends and the other begins. */
const thresholdsOf = (...said: Parameters<typeof ladderOf>) => {
  const ladder = ladderOf(...said);
  const of = (stage: string) => ladder.find(({ entry }) => entry.stage === stage);
  return { serious: of("late-serious")?.from, slight: of("late-slight")?.to };
};
const read = (meaning: string, stage: "late-serious" | "late-slight" = "late-serious") => {
  const threshold = thresholdIn({ code: "R", label: "Red", meaning, color: null, cell: "B5", stage });
  return threshold && [threshold.count, threshold.unit, threshold.words, threshold.forum];
};

describe("thresholds in a key's words", () => {
  it.each([
    ["It will be missed by more than three months", [3, "months", "three months", null]],
    ["over 28 days late", [28, "days", "28 days", null]],
    ["More than 10 working days overdue", [10, "working-days", "10 working days", null]],
    ["late by a fortnight or more", [2, "weeks", "a fortnight", null]],
    ["more than one quarter behind", [3, "months", "one quarter", null]],
    ["Missed by two or more Board meetings", [2, "meetings", "two Board meetings", "Board"]],
    ["Behind by two meetings of the Board", [2, "meetings", "two meetings", "Board"]],
    ["has missed two BMG meetings", [2, "meetings", "two BMG meetings", "BMG"]],
    ["has missed two meetings", [2, "meetings", "two meetings", null]],
    ["Late by 3-6 months", [3, "months", "3 months", null]],
    ["Will not be completed within three months of the target date", [3, "months", "three months", null]],
    ["Missed by one or two Board meetings", [1, "meetings", "one Board meeting", "Board"]],
    ["Missed by two or more reporting periods", [2, "periods", "two reporting periods", "reporting period"]],
  ])("%s", (meaning, wanted) => expect(read(meaning)).toEqual(wanted));

  it("of a span a slight entry ends at the upper end", () => {
    expect(read("more than one month but no more than three months late", "late-slight")).toEqual([
      3,
      "months",
      "three months",
      null,
    ]);
    expect(read("4 weeks to 3 months late", "late-slight")).toEqual([3, "months", "3 months", null]);
    expect(read("between one and three months late", "late-slight")).toEqual([3, "months", "three months", null]);
  });

  it.each(["Overdue; reviewed every 3 months", "At risk, with less than 4 weeks to go", "Will not be met in the next six months", "Seriously late", "At risk within 4 weeks of the deadline", "Late, with action to bring it back on track within 3 months"])(
    "none in: %s",
    (meaning) => expect(read(meaning)).toBeUndefined(),
  ); // prettier-ignore

  it("one entry's border is the other's where that says nothing", () => {
    const key = keyOf({ Red: "Significantly delayed", Amber: "Slight delay of up to one month", Green: "On schedule" });
    const { serious, slight } = thresholdsOf(key);
    expect([serious?.count, slight?.count]).toEqual([1, 1]);
  });
});

describe("the officer's thresholds", () => {
  const red = sample.key.find(({ stage }) => stage === "late-serious")?.code ?? "";
  const six = { [red]: { count: 6, unit: "months" as const } };

  it("go before the key's, and move the border that two entries share", () => {
    const { serious, slight } = thresholdsOf(sample.key, six);
    expect([serious?.count, slight?.count]).toEqual([6, 6]);
    expect(entryThresholds(sample.key, six).every(({ isOfficers, inKey }) => isOfficers && inKey?.count === 3)).toBe(
      true,
    );
  });

  it("stand where the key names no amount", () => {
    const key = keyOf({ Red: "Seriously late", Amber: "Late", Green: "On track" });
    expect(thresholdsOf(key).serious).toBeUndefined();
    expect(thresholdsOf(key, { R: { count: 2, unit: "months" } }).serious).toMatchObject({
      count: 2,
      words: "2 months",
    });
  });

  it("of none or less, or for a code that is not late, are none", () => {
    expect(thresholdsOf(sample.key, { [red]: { count: 0, unit: "months" } }).serious?.count).toBe(3);
    const done = sample.key.find(({ stage }) => stage === "complete")?.code ?? "";
    expect(thresholdsOf(sample.key, { [done]: { count: 9, unit: "weeks" } }).serious?.count).toBe(3);
  });

  it("say whether the workbook's meetings are needed", () => {
    expect(countsMeetings(sample.key)).toBe(false);
    expect(countsMeetings(sample.key, { [red]: { count: 2, unit: "meetings" } })).toBe(true);
  });
});
