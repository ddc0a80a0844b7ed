import fc from "fast-check";
import { propose, type JudgedBy } from "../../../src/core/rate/propose";
import type { Deadline } from "../../../src/core/timescale/timescale";
import { due, keyOf, ratedPlan, sample, type Rated } from "./ratedPlan";

const codeOf = (stage: string, key = sample.key) => key.find((entry) => entry.stage === stage)?.code ?? "";
const judge = (rated: Rated, asAt: string | null, key = sample.key, by: Partial<JudgedBy> = {}) =>
  propose(ratedPlan([rated], key), { ...by, asAt });
const proposed = (...said: Parameters<typeof judge>) => judge(...said).proposals.map(({ to }) => to);
const onTrack = (...deadlines: readonly Deadline[]): Rated => ({ stage: "on-track", deadlines });

describe("proposals by the key's own words", () => {
  it("on track and past its date is late; over the threshold, seriously late", () => {
    expect(proposed(onTrack(due("2018-06")), "2018-07-11")).toEqual([codeOf("late-slight")]);
    expect(proposed(onTrack(due("2018-06")), "2018-10-10")).toEqual([codeOf("late-serious")]);
    const slight = { ...onTrack(due("2018-06")), stage: "late-slight" } as const;
    expect(proposed(slight, "2018-10-10")).toEqual([codeOf("late-serious")]);
    expect(proposed(slight, "2018-07-11")).toEqual([]);
  });

  it("says why in one sentence, with what was assumed", () => {
    const [found] = judge(onTrack(due("2018-06")), "2018-10-10").proposals;
    expect(found?.why).toBe(
      `Due June 2018, not recorded as complete at 10 October 2018: over three months (end of June assumed); the key calls that ${sample.key.find(({ stage }) => stage === "late-serious")?.label ?? ""}.`,
    );
    expect(found).toMatchObject({ cell: "F5", part: "1", assumed: "end of June assumed", due: "2018-06" });
    const placed = judge(onTrack(due("2018-06", { assumed: ["year"] })), "2018-10-10").proposals[0];
    expect(placed?.assumed).toBe("end of June assumed, and 2018 as its year");
  });

  it("never calls a rating too bad, and leaves what is complete", () => {
    expect(proposed({ stage: "late-serious", deadlines: [due("2019-03")] }, "2018-07-11")).toEqual([]);
    expect(proposed({ stage: "complete", deadlines: [due("2018-04")] }, "2019-03-01")).toEqual([]);
  });

  it("decides nothing where only an assumed day crosses the threshold, or at the threshold itself, and says so", () => {
    const assumed = judge(onTrack(due("2018-06")), "2018-09-15");
    expect([assumed.proposals, assumed.say.join(" ")]).toEqual([[], expect.stringMatching(/only if June means/)]);
    const exact = judge(onTrack(due("2018-06-11")), "2018-09-11");
    expect([exact.proposals, exact.say.join(" ")]).toEqual([[], expect.stringMatching(/exactly three months late/)]);
  });

  it("lists what is not begun and overdue without a letter, where the key has none for it", () => {
    const [found] = judge({ stage: "not-started", deadlines: [due("2018-06")] }, "2018-10-10").proposals;
    expect([found?.to, found?.why]).toEqual([
      null,
      expect.stringMatching(/: not begun and overdue; the key has no letter/),
    ]);
    const whoever = keyOf({ Red: "Will be more than three months late", Green: "On track", Blue: "Not started" });
    expect(proposed({ stage: "not-started", deadlines: [due("2018-06")] }, "2018-10-10", whoever)).toEqual(["R"]);
  });

  it("takes several dates for a rhythm of reports: only the last ends the action", () => {
    expect(proposed(onTrack(due("2018-06"), due("2018-10"), due("2019-02")), "2018-11-01")).toEqual([]);
  });

  it("has nothing to say of open ends, other people's dates and no dates", () => {
    const open = due("2018-04", { kind: "open-ended" });
    expect(proposed(onTrack(open, due("2018-04", { iso: null, kind: "relative" })), "2019-03-01")).toEqual([]);
    expect(proposed(onTrack(), "2019-03-01")).toEqual([]);
    const thenOngoing = [due("2018-06"), due("2018-06", { kind: "open-ended", from: 11, to: 20 })];
    expect(proposed(onTrack(...thenOngoing), "2019-03-01")).toEqual([]);
  });

  it("lists the worst first, then the longest overdue, then what only words say", () => {
    const plan = ratedPlan([
      { stage: "complete", update: "This has not been actioned." },
      { stage: "not-started", deadlines: [due("2018-05")] },
      onTrack(due("2018-09-01")),
      onTrack(due("2018-06")),
      onTrack(due("2018-04")),
    ]);
    expect(propose(plan, { asAt: "2018-10-10" }).proposals.map(({ part }) => part)).toEqual(["5", "4", "3", "2", "1"]);
  });

  it("tells the worst of several actions that share a rating cell, once", () => {
    const plan = ratedPlan([onTrack(due("2018-09-01")), { ...onTrack(due("2018-04")), ratingCell: "F5" }]);
    expect(propose(plan, { asAt: "2018-10-10" }).proposals.map(({ to, cell }) => [to, cell])).toEqual([
      [codeOf("late-serious"), "F5"],
    ]);
  });
});

describe("what the key's words do and do not carry", () => {
  const late = onTrack(due("2018-06"));
  const more = { Blue: "Completed" };

  it("a key of scores gives no proposals, and says so", () => {
    const scores = keyOf({ Red: "Below 50% of target", Amber: "50% to 80% of target", Green: "Above 80% of target" });
    const { proposals, say } = propose(ratedPlan([{ rating: "G", deadlines: [due("2018-04")] }], scores), {
      asAt: "2019-03-01",
    });
    expect([proposals, say.join(" ")]).toEqual([[], expect.stringMatching(/percentages, scores or confidence/)]);
  });

  it("'overdue' is for every date that passed; without such words the mildest is named, and no worse", () => {
    const overdue = keyOf({ Red: "Date passed and not complete", Orange: "Not on target for the date", Yellow: "On target", Green: "Complete" }); // prettier-ignore
    expect(proposed(late, "2018-07-11", overdue)).toEqual(["R"]);
    const vague = keyOf({ Red: "Serious delay", Amber: "Some slippage", Green: "On track", ...more });
    const [found] = judge(late, "2019-03-01", vague).proposals;
    expect([found?.to, found?.why]).toEqual(["A", expect.stringMatching(/mildest the key has for late is Amber/)]);
  });

  it("where the key has one word for late and no amount, it says no more than that; work not begun gets no letter by it", () => {
    const one = keyOf({ Red: "Off track", Green: "On track", Blue: "Complete", White: "Not started" });
    const [found] = judge(late, "2019-03-01", one).proposals;
    expect([found?.to, found?.why]).toEqual(["R", expect.stringMatching(/the key has only Red for late/)]);
    expect(proposed({ rating: "W", deadlines: [due("2018-06")] }, "2019-03-01", one)).toEqual([null]);
  });

  it("where on track and done are one colour, a passed date says nothing", () => {
    const both = keyOf({
      Red: "More than three months late",
      Amber: "Up to three months late",
      Green: "On track or completed",
    });
    expect(both[2]?.stage).toBe("on-track");
    expect(proposed(late, "2019-03-01", both)).toEqual([]);
  });

  it("where nothing can be rated as completed, it is asked, and no letter proposed", () => {
    const three = keyOf({ Red: "More than three months late", Amber: "Up to three months late", Green: "On track" });
    const [found] = judge(late, "2019-03-01", three).proposals;
    expect([found?.to, found?.why]).toEqual([null, expect.stringMatching(/no rating for completed: is it done/)]);
  });

  it("a rating whose words are about no time is not contradicted by a date", () => {
    const progress = keyOf({
      Red: "Unacceptable progress",
      Amber: "Acceptable progress",
      Green: "Recommendation achieved",
    });
    expect(proposed({ rating: "A", deadlines: [due("2018-06")] }, "2019-03-01", progress)).toEqual([]);
  });

  it("between two thresholds that do not meet the key has no letter, and nothing is proposed", () => {
    const gap = keyOf({
      Red: "More than six months late",
      Amber: "Less than one month late",
      Green: "On track",
      ...more,
    });
    expect(proposed(late, "2018-10-10", gap)).toEqual([]);
    expect(proposed(onTrack(due("2018-06-30")), "2018-07-11", gap)).toEqual(["A"]);
    expect(proposed(late, "2019-01-10", gap)).toEqual(["R"]);
  });

  it("an update that speaks of another date is a reason to look, and not a letter", () => {
    for (const update of ["Extended to March 2019 by BMG.", "The date was moved to 31/03/2019"])
      expect(proposed({ ...late, update }, "2018-10-10")).toEqual([null]);
    expect(proposed({ ...late, update: "The audit slipped. Staff moved teams." }, "2018-10-10")).toEqual([
      codeOf("late-serious"),
    ]);
  });
});

describe("words in an update", () => {
  it("are a reason to look, with or without a meeting date, and never a verdict", () => {
    const done: Rated = { stage: "late-slight", update: "Completed and signed off in June." };
    expect(proposed(done, "2018-07-11")).toEqual([null]);
    expect(proposed(done, null)).toEqual([null]);
    expect(proposed({ stage: "complete", update: "This has not been actioned." }, "2018-07-11")).toEqual([null]);
  });

  it("count from the newest entry of a log", () => {
    const update = "10/07/2018: Not yet started.\n10/10/2018: Training held.";
    expect(proposed({ stage: "complete", update }, "2018-10-10")).toEqual([]);
    expect(proposed({ stage: "complete", update: update.split("\n").reverse().join("\n") }, "2018-10-10")).toEqual([]);
  });

  it("'not begun' agrees with on track where the key has no rating for it", () => {
    const plain = keyOf({
      Red: "More than three months late",
      Amber: "Up to three months late",
      Green: "On target",
      Blue: "Done",
    });
    expect(proposed({ rating: "G", update: "Not begun; waiting for licences." }, "2018-07-11", plain)).toEqual([]);
    expect(proposed({ stage: "on-track", update: "Not begun; waiting for licences." }, "2018-07-11")).toEqual([null]);
  });
});

describe("a key about issues and not dates", () => {
  const issues = keyOf({ Red: "Significant issues", Amber: "Some issues", Green: "No issues" });

  it("proposes nothing by date, and says why", () => {
    expect(issues.map(({ stage }) => stage)).toEqual(["late-serious", "late-slight", "on-track"]);
    const { proposals, say } = judge(onTrack(due("2018-06")), "2019-03-01", issues);
    expect([proposals, say.join(" ")]).toEqual([[], expect.stringMatching(/do not judge by dates/)]);
  });

  it("a key that speaks of dates says nothing of the kind", () => {
    expect(judge(onTrack(due("2019-03")), "2018-07-11").say).toEqual([]);
  });
});

describe("laws", () => {
  const keys = fc.constantFrom(
    sample.key,
    keyOf({ Red: "More than three months late", Amber: "Up to three months late", Green: "On track", Blue: "Complete", White: "Not started" }),
    keyOf({ Red: "Date passed and not complete", Amber: "At risk of missing the date", Green: "On target", Blue: "Done" }),
    keyOf({ Red: "Serious delay", Amber: "Some slippage", Green: "On track", Blue: "Completed", Grey: "Suspended" }),
    keyOf({ Red: "Off track", Green: "On track or completed" }),
    keyOf({ Red: "Significant issues", Amber: "Some issues", Green: "No issues" }),
  ); // prettier-ignore
  const iso = fc.constantFrom("2018-03-31", "2018-05", "2018-06", "2018-06-30", "2018-09", "2018-12-15", "2019-03");
  const asAt = fc.constantFrom("2018-04-01", "2018-06-30", "2018-07-11", "2018-09-30", "2018-10-10", "2019-04-01");
  const howBad = (key: typeof sample.key, code: string | null) =>
    ["late-slight", "late-serious"].indexOf(key.find((entry) => entry.code === code)?.stage ?? "");
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

describe("without a meeting date", () => {
  it("nothing is judged by date", () => {
    expect(judge(onTrack(due("2018-06")), null)).toEqual({ proposals: [], say: [] });
  });
});
