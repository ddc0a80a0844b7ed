import fc from "fast-check";
import { ladderOf } from "../../../src/core/rate/ladder";
import { propose } from "../../../src/core/rate/propose";
import { rankOf } from "../../../src/core/rate/rank";
import { due, keyOf, ratedPlan, sample } from "./ratedPlan";

describe("laws of proposals", () => {
  const keys = fc.constantFrom(
    sample.key,
    keyOf({ Red: "More than three months late", Amber: "Up to three months late", Green: "On track", Blue: "Complete", White: "Not started" }),
    keyOf({ Red: "Date passed and not complete", Amber: "At risk of missing the date", Green: "On target", Blue: "Done" }),
    keyOf({ Red: "Serious delay", Amber: "Some slippage", Green: "On track", Blue: "Completed", Grey: "Suspended" }),
    keyOf({ Red: "Off track", Green: "On track or completed" }),
    keyOf({ Yellow: "Up to one month late", Amber: "One to three months late", Red: "Over three months late", Green: "On track", Blue: "Done" }),
    keyOf({ Green: "On track or less than one month behind", Amber: "One to three months behind", Red: "More than three months behind", Blue: "Done" }),
    keyOf({ Red: "Not started and deadline passed", Amber: "Started and deadline passed", Green: "Started and within timescale", Blue: "Completed", White: "Not started but within timescale" }),
    keyOf({ Red: "Overdue", Amber: "In progress", Green: "Complete", White: "Not yet due" }),
    keyOf({ Red: "Significant issues", Amber: "Some issues", Green: "No issues" }),
  ); // prettier-ignore
  const iso = fc.constantFrom("2018-03-31", "2018-05", "2018-06", "2018-06-30", "2018-09", "2018-12-15", "2019-03");
  const asAt = fc.constantFrom("2018-04-01", "2018-06-30", "2018-07-11", "2018-09-30", "2018-10-10", "2019-04-01");
  const howBad = (key: typeof sample.key, code: string | null) =>
    rankOf(
      key.find((entry) => entry.code === code),
      ladderOf(key),
    );
  const anyPlan = keys.chain((key) =>
    fc
      .array(fc.tuple(fc.constantFrom(...key.map(({ code }) => code)), fc.array(iso, { maxLength: 3 })), { minLength: 1 })
      .map((lines) => ({ key, plan: ratedPlan(lines.map(([rating, dates]) => ({ rating, deadlines: dates.map((each) => due(each)) })), key) })),
  ); // prettier-ignore

  it("a date never argues for a better rating, and leaves what is complete or stopped", () => {
    fc.assert(
      fc.property(anyPlan, asAt, ({ key, plan }, day) => {
        for (const { from, to } of propose(plan, { asAt: day }).proposals) {
          const stage = key.find(({ code }) => code === from)?.stage ?? "";
          expect(["complete", "complete-checked", "stopped", "late-serious"]).not.toContain(stage);
          if (to !== null) expect(howBad(key, to)).toBeGreaterThan(howBad(key, from));
        }
      }),
    );
  });

  it("a later meeting never finds a rating less late", () => {
    fc.assert(
      fc.property(anyPlan, asAt, asAt, ({ key, plan }, one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        for (const { cell, to } of propose(plan, { asAt: before }).proposals) {
          const later = propose(plan, { asAt: after });
          const then = later.proposals.find((each) => each.cell === cell);
          if (then && then.to !== null) expect(howBad(key, then.to)).toBeGreaterThanOrEqual(howBad(key, to));
          else if (!then) expect(later.say.join(" ")).toMatch(/nothing is proposed/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("what was accepted is settled: judged again at that meeting, its line gives nothing more", () => {
    fc.assert(
      fc.property(anyPlan, asAt, ({ key, plan }, day) => {
        const given = new Map(propose(plan, { asAt: day }).proposals.map(({ cell, to }) => [cell, to]));
        const settled = plan.actions.map((action) => {
          const to = given.get(action.ratingCell ?? "");
          return to ? { ...action, rating: to, ratingTyped: to } : action;
        });
        const again = propose({ ...plan, key, actions: settled }, { asAt: day }).proposals;
        expect(again.filter(({ cell }) => given.get(cell))).toEqual([]);
      }),
    );
  });
});
