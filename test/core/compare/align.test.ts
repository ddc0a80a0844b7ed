import { align } from "../../../src/core/compare/align";
import type { Action } from "../../../src/core/plan/plan";
import { changed, makeAction, makeVersion, rowsFrom, usualPlan } from "./versions";

const follow = (before: readonly Action[], after: readonly Action[], decisions = {}) =>
  align(makeVersion("before", before), makeVersion("after", after), decisions);

/** What became of each action, by its words' beginning. */
function partnersByRef(before: readonly Action[], after: readonly Action[]): Record<string, string | null> {
  const alignment = follow(before, after);
  return Object.fromEntries([
    ...alignment.pairs.map((pair) => [before[pair.before]?.ref, after[pair.after]?.ref ?? null]),
    ...alignment.removed.map((gone) => [before[gone.before]?.ref, null]),
  ]);
}

describe("following actions", () => {
  const plan = usualPlan();

  it("follows a renumbered action by its words", () => {
    const after = changed(plan, "2.3", { ref: "2.9" });
    expect(partnersByRef(plan, after)).toMatchObject({ "2.2": "2.2", "2.3": "2.9", "2.4": "2.4" });
  });

  it("follows every action when all are renumbered and one is put in at the top", () => {
    const first = makeAction({
      row: 9,
      action: "Invite a parent carer to the first half hour of each Board",
      band: "Priority 1",
    });
    const after = [first, ...plan].map((action, index) => ({ ...action, ref: `1.${index + 1}` }));
    const alignment = follow(plan, after);
    expect(alignment.pairs.map((pair) => [pair.before, pair.after])).toEqual(plan.map((_, k) => [k, k + 1]));
    expect(alignment.pairs.every((pair) => pair.certain)).toBe(true);
    expect(alignment.added).toEqual([{ after: 0, splitFrom: null }]);
  });

  it("does not take a new action for the old one whose number it re-uses", () => {
    const words = "Commission a review of taxi licensing checks for school runs";
    const kept = changed(plan, "2.2", { ref: "2.6" });
    const after = [...kept, makeAction({ row: 30, ref: "2.2", action: words, band: "Priority 2", lead: "QA" })];
    expect(partnersByRef(plan, after)["2.2"]).toBe("2.6");
  });

  it("does not take a new action for the old one in whose very place and with whose number it stands", () => {
    const after = changed(plan, "2.2", {
      action: "Commission a fresh look at taxi licensing on school runs",
      update: null,
    });
    const alignment = follow(plan, after);
    expect(alignment.removed).toEqual([{ before: 5, mergedInto: null }]);
    expect(alignment.added).toEqual([{ after: 5, splitFrom: null }]);
  });

  it("follows a reworded action, certain where most words stay, to be checked where few do", () => {
    const lightly = changed(plan, "3.1", {
      action: "Offer a refresher on the mental capacity act to all ward managers and keep a record of who came",
    });
    expect(follow(plan, lightly).pairs[8]).toMatchObject({ before: 8, after: 8, certain: true });
    const heavily = changed(plan, "3.1", {
      action: "Make sure that hospital staff and ward managers have had their yearly capacity act update",
    });
    const pair = follow(plan, heavily).pairs[8];
    expect(pair).toMatchObject({ before: 8, after: 8, certain: false });
    expect(pair?.doubt).not.toBeNull();
  });

  it("follows an action moved under another priority", () => {
    const moved = plan[1];
    if (moved === undefined) throw new Error("the plan has no second action");
    const rest = plan.filter((action) => action !== moved);
    const after = rowsFrom(10, [...rest, { ...moved, band: "Priority 3", ref: "3.5" }]);
    const alignment = follow(plan, after);
    expect(alignment.pairs.find((pair) => pair.before === 1)).toMatchObject({ after: 11, certain: true });
    expect([alignment.added, alignment.removed]).toEqual([[], []]);
  });

  it("tells two actions of the same words apart by number, outcome and lead", () => {
    const same = "Report progress to the Board with a one-page summary of risks";
    const before = changed(changed(plan, "1.2", { action: same }), "3.4", { action: same });
    const after = rowsFrom(10, [...before].reverse());
    const back = follow(before, after).pairs.map((pair) => [before[pair.before]?.ref, after[pair.after]?.ref]);
    expect(back.every(([one, other]) => one === other)).toBe(true);
  });

  it("keeps lettered rows of one number apart", () => {
    const letters = ["a", "b", "c"].map((sub, k) =>
      makeAction({
        row: 40 + k,
        ref: "4.1",
        sub,
        action: `${sub}) ${["Draft", "Consult on", "Publish"][k]} the visiting policy`,
      }),
    );
    const after = letters.map((action) => ({ ...action, action: `${action.action}, with partners` }));
    expect(follow(letters, after).pairs.map((pair) => [pair.before, pair.after])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it("names the row that a split action left its words to, and the row that a merged one went into", () => {
    const halves = [
      "Collect restraint figures from every care home each quarter",
      "train night staff in de-escalation with two workshops",
    ];
    const whole = changed(plan, "2.2", { action: `a) ${halves[0]}\nb) ${halves[1]}` });
    const parted = rowsFrom(
      10,
      whole.flatMap((action) =>
        action.ref === "2.2"
          ? [
              { ...action, sub: "a", action: `a) ${halves[0]}` },
              { ...action, sub: "b", action: `b) ${halves[1]}`, update: null },
            ]
          : [action],
      ),
    );
    const split = follow(whole, parted);
    expect(split.pairs.find((pair) => pair.before === 5)?.after).toBe(5);
    expect(split.added).toEqual([{ after: 6, splitFrom: 5 }]);
    expect(follow(parted, whole).removed).toEqual([{ before: 6, mergedInto: 5 }]);
  });

  it("says by what it followed, the number first only where the words agree", () => {
    const [first] = follow(plan, plan).pairs;
    expect(first?.by).toEqual(["reference", "wording", "outcome", "band", "lead", "neighbourhood"]);
    const renumbered = follow(plan, changed(plan, "1.1", { ref: "9.9" })).pairs[0];
    expect(renumbered?.by[0]).toBe("wording");
    expect(renumbered?.by).not.toContain("reference");
  });

  it("looks past spacing, dashes and quotation marks, and at words in any case", () => {
    const after = plan.map((action) => ({
      ...action,
      action: `  ${action.action?.replace(/ /g, "\u00a0 ").toUpperCase()}`,
    }));
    const alignment = follow(plan, after);
    expect(alignment.pairs.every((pair) => pair.certain && pair.before === pair.after)).toBe(true);
  });

  it("follows rows without any words by number, and does not join empty rows to others", () => {
    const before = [...plan, makeAction({ row: 50, ref: "5.1", rating: "R" })];
    const alignment = follow(before, rowsFrom(20, before));
    expect(alignment.pairs).toHaveLength(13);
  });
});

describe("two copies of a plan", () => {
  it("hold the same rows, even where these say nothing", () => {
    const empty = [1, 2, 3].map((row) => makeAction({ row }));
    const { pairs, added, removed } = follow(empty, rowsFrom(7, empty));
    expect(pairs.map((pair) => [pair.before, pair.after, pair.certain])).toEqual([
      [0, 0, true],
      [1, 1, true],
      [2, 2, true],
    ]);
    expect([added, removed]).toEqual([[], []]);
  });
});

describe("an officer's decisions", () => {
  const plan = usualPlan();
  const after = rowsFrom(110, plan);

  it("make a pair that words would not", () => {
    const decided = follow(plan, after, { "10|111": true });
    expect(decided.pairs.find((pair) => pair.before === 0)).toMatchObject({ after: 1, certain: true });
    expect(decided.pairs.find((pair) => pair.before === 0)?.by[0]).toBe("decision");
  });

  it("forbid a pair that words would make", () => {
    const decided = follow(plan, after, { "10|110": false });
    expect(decided.pairs.some((pair) => pair.before === 0 && pair.after === 0)).toBe(false);
    expect(decided.removed.map((gone) => gone.before)).toEqual([0]);
  });

  it("are passed over where they name no such rows", () => {
    expect(follow(plan, after, { "1|2": true, nonsense: false })).toEqual(follow(plan, after));
  });
});
