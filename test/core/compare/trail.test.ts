import { compare } from "../../../src/core/compare/compare";
import { trails } from "../../../src/core/compare/trail";
import { versionOfColumn } from "../../../src/core/compare/version";
import type { Deadline } from "../../../src/core/timescale/timescale";
import { changed, makeEntry, makeVersion, rowsFrom, usualPlan } from "./versions";

const key = [
  makeEntry("C", "Clear", "on-track"),
  makeEntry("A", "Amber", "late-slight"),
  makeEntry("R", "Red", "late-serious"),
];
const due = (iso: string): readonly Deadline[] => [{ iso, kind: "month", forum: null, assumed: [], from: 0, to: 7 }];

const spring = makeVersion("spring", changed(usualPlan(), "2.1", { rating: "C", deadlines: due("2031-06") }), key);
const summer = makeVersion(
  "summer",
  rowsFrom(20, changed(spring.actions, "2.1", { rating: "A", deadlines: due("2031-09") })).filter(
    (action) => action.ref !== "3.1",
  ),
  key,
);
const autumn = makeVersion(
  "autumn",
  rowsFrom(30, changed(spring.actions, "2.1", { ref: "2.7", rating: "R", deadlines: due("2032-01") })),
  key,
);

describe("the trail over all meetings", () => {
  const { meetings, trails: all } = trails([spring, summer, autumn]);
  const of = (ref: string) => all.find((trail) => trail.action.ref === ref);

  it("has the ratings in order, and how far and how often the deadline moved", () => {
    expect(meetings.map((meeting) => meeting.label)).toEqual(["spring", "summer", "autumn"]);
    expect(of("2.7")?.points.map((point) => point?.entry?.code)).toEqual(["C", "A", "R"]);
    expect(of("2.7")).toMatchObject({ deadline: { then: "2031-06", now: "2032-01", months: 7 }, timesMoved: 2 });
  });

  it("leaves a gap where the plan did not hold the action, and finds it again", () => {
    expect(of("3.1")?.points.map((point) => point?.action.row ?? null)).toEqual([18, null, 38]);
  });

  it("is one for each action of the last meeting, in its order, and says what comparing the last two says", () => {
    expect(all.map((trail) => trail.action)).toEqual(autumn.actions);
    const { pairs } = compare(summer, autumn);
    for (const pair of pairs) {
      expect(all.find((trail) => trail.action === pair.after)?.points[1]?.action).toBe(pair.before);
    }
  });

  it("starts with the meeting an action came in at", () => {
    const { trails: short } = trails([makeVersion("first", spring.actions.slice(0, 11), key), summer]);
    expect(short.find((trail) => trail.action.ref === "3.4")?.points[0]).toBeNull();
    expect(trails([]).trails).toEqual([]);
  });

  it("can be led over the rating columns of one plan", () => {
    const at = (column: string, rating: string | null) => ({
      column,
      heading: column,
      cell: `${column}5`,
      typed: rating,
      rating,
    });
    const rated = spring.actions.map((action) => ({ ...action, ratings: [at("F", "C"), at("G", null)] }));
    const plan = {
      sheet: "Plan",
      recognition: "action-plan" as const,
      title: null,
      titleCell: null,
      period: { from: null, to: null, asAt: null },
      headerRows: [],
      columns: {},
      because: [],
      key,
      bands: [],
      introRows: [],
      actions: rated,
      priorities: [],
      bodyRows: [1, 2] as const,
    };
    const comparison = compare(versionOfColumn(plan, "F", "Q1"), versionOfColumn(plan, "G", "Q2"));
    expect(comparison.totals.movements.unrated).toBe(12);
  });
});
