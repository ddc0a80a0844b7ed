import fc from "fast-check";
import { align } from "../../../src/core/compare/align";
import { mirror, type Alignment } from "../../../src/core/compare/alignment";
import type { Action } from "../../../src/core/plan/plan";
import { hardQuarter, makeTwoVersions, usualQuarter } from "../../bench/alignPlans";
import { boardVocabulary, nonsenseVocabulary } from "../../bench/alignVocabulary";
import { makeAction, makeVersion } from "./versions";

const word = fc.constantFrom("review", "policy", "Board", "carers", "audit", "train", "the", "of", "neglect", "report");
const maybe = (some: fc.Arbitrary<string>) => fc.option(some, { nil: null });
const someText = maybe(fc.array(word, { maxLength: 7 }).map((words) => words.join(" ")));

/** Plans as awkward as can be: few words, repeated texts, repeated and blank numbers. */
const awkwardPlan: fc.Arbitrary<readonly Action[]> = fc
  .array(
    fc.record({
      ref: maybe(fc.constantFrom("1", "1.1", "1.2", "2", "2.1 ")),
      sub: maybe(fc.constantFrom("a", "b")),
      action: someText,
      outcome: maybe(fc.constantFrom("first outcome", "second outcome")),
      band: maybe(fc.constantFrom("Priority 1", "Priority 2")),
      lead: maybe(fc.constantFrom("QA", "BMG")),
      update: maybe(word),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((said, index) => makeAction({ ...said, row: index + 3 })));

/** A plan and what a quarter made of it. */
const quarter = fc
  .record({
    rows: fc.integer({ min: 6, max: 60 }),
    seed: fc.nat(),
    kind: fc.constantFrom(usualQuarter, hardQuarter, { ...usualQuarter, numbers: "blank" as const }),
    words: fc.constantFrom(boardVocabulary, nonsenseVocabulary),
  })
  .map(({ rows, seed, kind, words }) => makeTwoVersions(rows, kind, seed, words));

const twoPlans = fc.oneof(fc.record({ before: awkwardPlan, after: awkwardPlan }), quarter);
const follow = (before: readonly Action[], after: readonly Action[]) =>
  align(makeVersion("before", before), makeVersion("after", after));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const sorted = (places: readonly number[]) => [...places].sort((a, b) => a - b);
const plainOf = (alignment: Alignment) => ({
  pairs: alignment.pairs.map(({ before, after, certain }) => ({ before, after, certain })),
  added: alignment.added,
  removed: alignment.removed,
});

describe("laws of following", () => {
  it("a plan against itself: every action is itself, and certain", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          awkwardPlan,
          quarter.map((two) => two.before),
        ),
        (plan) => {
          const alignment = follow(plan, plan);
          expect(alignment.pairs.map((pair) => [pair.before, pair.after])).toEqual(plan.map((_, k) => [k, k]));
          expect(alignment.pairs.every((pair) => pair.certain)).toBe(true);
        },
      ),
    );
  });

  it("the other way round says the same, mirrored", () => {
    fc.assert(
      fc.property(twoPlans, ({ before, after }) => {
        expect(follow(after, before)).toEqual(mirror(follow(before, after)));
      }),
    );
  });

  it("removed and pairs are the earlier plan, added and pairs the later, nothing twice", () => {
    fc.assert(
      fc.property(twoPlans, ({ before, after }) => {
        const { pairs, added, removed } = follow(before, after);
        expect(sorted([...pairs, ...removed].map((one) => one.before))).toEqual(numbers(before.length));
        expect(sorted([...pairs, ...added].map((one) => one.after))).toEqual(numbers(after.length));
      }),
    );
  });

  it("where every action has words of its own, the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, shuffle) => {
        const { before } = makeTwoVersions(30, { ...usualQuarter, usedTwice: 0 }, seed);
        const distinct = before.filter((one, k) => before.findIndex((other) => other.action === one.action) === k);
        const order = sorted(numbers(distinct.length)).sort(
          (a, b) => ((a * 7919 + shuffle) % 31) - ((b * 7919 + shuffle) % 31),
        );
        const after = order.flatMap((k) => distinct[k] ?? []);
        expect(follow(distinct, after).pairs.map((pair) => pair.before)).toEqual(order);
      }),
    );
  });

  it("ratings and rows are not looked at", () => {
    fc.assert(
      fc.property(quarter, ({ before, after }) => {
        const other = after.map((action) => ({ ...action, rating: null, row: action.row + 500 }));
        expect(plainOf(follow(before, other))).toEqual(plainOf(follow(before, after)));
      }),
    );
  });
});

describe("quarters made up by the bench", () => {
  const score = (two: ReturnType<typeof makeTwoVersions>) => {
    const { pairs } = follow(two.before, two.after);
    const hits = pairs.filter((pair) => two.truth[pair.after] === pair.before).length;
    return { found: hits / two.truth.filter((origin) => origin >= 0).length, right: hits / pairs.length };
  };

  it.each([boardVocabulary, nonsenseVocabulary])("are followed, usual and hard", (words) => {
    for (const seed of [11, 12]) {
      const usual = score(makeTwoVersions(400, usualQuarter, seed, words));
      const hard = score(makeTwoVersions(400, hardQuarter, seed, words));
      expect(Math.min(usual.found, usual.right)).toBeGreaterThanOrEqual(0.995);
      expect(Math.min(hard.found, hard.right)).toBeGreaterThanOrEqual(0.98);
    }
  });
});
