import fc from "fast-check";
import { compare } from "../../../src/core/compare/compare";
import { comparisonJson } from "../../../src/core/compare/comparisonJson";
import { movements, type Movement } from "../../../src/core/compare/movement";
import type { Comparison } from "../../../src/core/compare/comparison";
import { hardQuarter, makeTwoVersions, usualQuarter } from "../../bench/alignPlans";
import { changed, makeAction, makeEntry, makeVersion, stages, usualPlan } from "./versions";

const key = [
  makeEntry("C", "Clear", "on-track"),
  makeEntry("R", "Red", "late-serious"),
  makeEntry("A", "Amber", "late-slight"),
  makeEntry("G", "Green", "complete"),
  makeEntry("B", "Blue", "not-started"),
];
const july = makeVersion("July", usualPlan(), key);

const stage = fc.constantFrom(...stages);
const anyKey = fc
  .tuple(stage, stage, stage, stage, stage)
  .map((of) => key.map((entry, index) => ({ ...entry, stage: of[index] ?? "unknown" })));

/** Two meetings, under a key whose colours mean anything. */
const quarter = fc
  .record({
    rows: fc.integer({ min: 4, max: 40 }),
    seed: fc.nat(),
    kind: fc.constantFrom(usualQuarter, hardQuarter),
    meaning: anyKey,
  })
  .map(({ rows, seed, kind, meaning }) => {
    const { before, after } = makeTwoVersions(rows, kind, seed);
    return { before: makeVersion("then", before, meaning), after: makeVersion("now", after, meaning) };
  });

const turned: Readonly<Partial<Record<Movement, Movement>>> = {
  improved: "worsened",
  worsened: "improved",
  rated: "unrated",
  unrated: "rated",
  same: "same",
};

/** The later ratings by code, worked out from the earlier ones and what the comparison says happened. */
function countsApplied(comparison: Comparison): Record<string, number> {
  const counts: Record<string, number> = { ...comparison.before.counts };
  const count = (code: string | null, by: number) => {
    if (code !== null) counts[code] = (counts[code] ?? 0) + by;
  };
  for (const pair of comparison.pairs) {
    count(pair.before.rating, -1);
    count(pair.after.rating, 1);
  }
  for (const one of comparison.removed) count(one.action.rating, -1);
  for (const one of comparison.added) count(one.action.rating, 1);
  return Object.fromEntries(Object.entries(counts).filter(([, many]) => many !== 0));
}

describe("laws of comparing", () => {
  it("a plan against itself says nothing", () => {
    fc.assert(
      fc.property(quarter, ({ before }) => {
        const comparison = compare(before, before);
        const said = comparison.pairs.filter(
          (pair) => pair.movement !== "same" || pair.changes.length > 0 || pair.newWords !== "",
        );
        expect([said, comparison.added, comparison.removed, comparison.say]).toEqual([[], [], [], []]);
        expect(comparison.moved).toBe(`None moved; ${before.actions.length} as before.`);
      }),
    );
  });

  it("the other way round mirrors it", () => {
    fc.assert(
      fc.property(quarter, ({ before, after }) => {
        const [there, back] = [compare(before, after), compare(after, before)];
        expect(back.added.map((one) => one.action)).toEqual(there.removed.map((one) => one.action));
        for (const pair of there.pairs) {
          const other = back.pairs.find((one) => one.after === pair.before);
          expect([other?.before, other?.changes, other?.certain]).toEqual([pair.after, pair.changes, pair.certain]);
          const { movement } = pair;
          const noDirection = movement === "same" && pair.ratingChanged;
          if (movement in turned && !noDirection) expect(other?.movement).toBe(turned[movement]);
        }
      }),
    );
  });

  it("applied to the earlier plan gives the later one: its actions, and its ratings by code", () => {
    fc.assert(
      fc.property(quarter, ({ before, after }) => {
        const comparison = compare(before, after);
        const made = [...comparison.pairs.map((pair) => pair.after), ...comparison.added.map((one) => one.action)];
        expect(made.sort((a, b) => a.row - b.row)).toEqual(after.actions);
        expect(countsApplied(comparison)).toEqual(comparison.after.counts);
      }),
    );
  });

  it("the line adds up, and so do the movements", () => {
    fc.assert(
      fc.property(quarter, ({ before, after }) => {
        const { adds, moved, totals } = compare(before, after);
        const [had = 0, fresh = 0, gone = 0, has = 0] = (adds.match(/\d+/g) ?? []).map(Number);
        expect(had + fresh - gone).toBe(has);
        expect(adds).toBe(`${had} + ${fresh} new - ${gone} no longer in the plan = ${has}`);
        const counts = (moved.match(/\d+/g) ?? []).map(Number);
        const same = counts.pop() ?? 0;
        const [sum = 0, ...parts] = counts;
        expect(parts.reduce((a, b) => a + b, 0)).toBe(sum);
        expect(sum + same).toBe(totals.pairs);
        expect(totals.before - totals.removed).toBe(totals.pairs);
        expect(totals.after - totals.added).toBe(totals.pairs);
      }),
    );
  });
});

describe("a comparison", () => {
  const october = makeVersion(
    "October",
    [
      ...changed(
        changed(
          changed(july.actions, "1.1", {
            rating: "C",
            update: "Told in the spring about publish the list. List is out.",
          }),
          "2.4",
          {
            ref: "2.5",
            lead: "Police and QA",
            timescale: "December 2031",
          },
        ),
        "1.3",
        { rating: null },
      ).filter((action) => action.ref !== "3.2"),
      makeAction({ row: 40, ref: "3.2", action: "Invite the ambulance service to each discharge huddle", rating: "B" }),
    ],
    key,
  );
  const comparison = compare(july, october);
  const of = (ref: string) => comparison.pairs.find((pair) => pair.before.ref === ref);

  it("tells movement, changes and new words of each action", () => {
    expect(of("1.1")).toMatchObject({
      movement: "improved",
      changes: ["update"],
      newWords: "List is out.",
      nothingNew: false,
    });
    expect(of("1.3")).toMatchObject({ movement: "unrated", changes: [], nothingNew: true });
    expect(of("2.4")).toMatchObject({ movement: "same", changes: ["timescale", "number", "lead"], certain: true });
  });

  it("counts what is new and what is gone, and the ratings", () => {
    expect(comparison.adds).toBe("12 + 1 new - 1 no longer in the plan = 12");
    expect(comparison.moved).toBe("2 moved: 1 better, 1 no longer rated; 9 as before.");
    expect(comparison.added.map((one) => one.action.row)).toEqual([40]);
    expect(comparison.before.counts).toEqual({ C: 4, R: 4, A: 4 });
    expect(comparison.after).toMatchObject({ counts: { C: 5, R: 3, A: 2, B: 1 }, notRated: 1 });
  });

  it("stands in the contract's shape", () => {
    const json = comparisonJson(comparison);
    expect(Object.keys(json)).toEqual(["before", "after", "pairs", "added", "removed", "counts", "adds"]);
    expect(json.pairs[0]).toEqual({
      before: { row: 10, ref: "1.1", rating: "A" },
      after: { row: 10, ref: "1.1", rating: "C" },
      by: ["reference", "wording", "outcome", "band", "lead", "neighbourhood"],
      certain: true,
      movement: "improved",
      changes: ["update"],
    });
    expect([json.added, json.removed]).toEqual([[{ row: 40, ref: "3.2" }], [{ row: 19, ref: "3.2" }]]);
    expect(json.pairs.every((pair) => movements.includes(pair.movement))).toBe(true);
  });

  it("counts an update that several actions share once, and none of an action that was already complete", () => {
    const shared = july.actions
      .slice(0, 3)
      .map((action) => ({ ...action, update: "As before", cells: { update: "H10" } }));
    const complete = {
      ...makeAction({ row: 30, action: "Publish the annual report on the website", rating: "G" }),
      update: "Done",
    };
    const version = makeVersion("either", [...shared, complete], key);
    const told = compare(version, version);
    expect(told.pairs.map((pair) => pair.nothingNew)).toEqual([true, true, true, false]);
    expect(told.totals.nothingNew).toBe(1);
  });
});
