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

  it("in progress is too good for work that the key calls overdue; under words of no time and no work it says nothing", () => {
    const plain = keyOf({ Red: "Overdue", Amber: "In progress", Green: "Complete", White: "Not yet due" });
    const [found] = judge({ rating: "A", deadlines: [due("2018-06")] }, "2018-07-11", plain).proposals;
    expect([found?.to, found?.why]).toEqual(["R", expect.stringMatching(/; the key calls that Red\.$/)]);
    const issues = keyOf({ Red: "Overdue", Amber: "Some issues", Green: "No issues", Blue: "Complete" });
    expect(proposed({ rating: "G", deadlines: [due("2018-06")] }, "2018-07-11", issues)).toEqual([]);
    const onPlan = keyOf({ Red: "A quarter or more behind", Amber: "Behind by less than a quarter", Green: "On plan", ...more }); // prettier-ignore
    expect(proposed({ rating: "G", deadlines: [due("2018-06-30")] }, "2018-07-11", onPlan)).toEqual(["A"]);
  });

  it("what was not yet due is overdue, and not called not begun", () => {
    const plain = keyOf({ Red: "Overdue", Amber: "In progress", Green: "Complete", White: "Not yet due" });
    const [found] = judge({ rating: "W", deadlines: [due("2018-06-30")] }, "2018-07-11", plain).proposals;
    expect(found?.why).toBe(
      "Due 30 June 2018, not recorded as complete at 11 July 2018: overdue; the key calls that Red.",
    );
  });

  it("where two ratings are for a date that passed, something else parts them: the mildest is named", () => {
    const revised = keyOf({ Red: "Date missed and no revised date agreed", Amber: "Date missed but a revised date has been agreed", Green: "On track", ...more }); // prettier-ignore
    const [found] = judge(late, "2019-03-01", revised).proposals;
    expect([found?.to, found?.why]).toEqual(["A", expect.stringMatching(/mildest the key has for late is Amber/)]);
  });

  it("begun and not begun part two ratings for a date that passed", () => {
    const parted = keyOf({ Red: "Not started and deadline passed", Amber: "Started and deadline passed", Green: "Started and within timescale", Blue: "Completed", White: "Not started but within timescale" }); // prettier-ignore
    expect(proposed({ rating: "G", deadlines: [due("2018-06")] }, "2018-07-11", parted)).toEqual(["A"]);
    expect(proposed({ rating: "W", deadlines: [due("2018-06")] }, "2018-07-11", parted)).toEqual(["R"]);
  });

  it("where nothing tells two late ratings apart, it is asked which", () => {
    const alike = keyOf({ Red: "Delayed and needs support", Amber: "Delayed and in hand", Green: "On track", ...more });
    const same = alike.map((entry) => (entry.stage === "late-serious" ? { ...entry, stage: "late-slight" as const } : entry)); // prettier-ignore
    const [found] = judge(late, "2018-07-11", same).proposals;
    expect([found?.to, found?.why]).toEqual([null, expect.stringMatching(/hardly be Green: is it Red or Amber\?$/)]);
  });

  it("one rating for on track and done is named, and nothing proposed", () => {
    const both = keyOf({ Red: "Behind schedule", Green: "Achieved or on target" });
    const { proposals, say } = judge({ rating: "G", deadlines: [due("2018-06")] }, "2018-07-11", both);
    expect([proposals, say.join(" ")]).toEqual([[], expect.stringMatching(/Green is for work on track and for work that is done/)]); // prettier-ignore
  });

  it("of three ratings for late each has its own time, and the next worse is proposed", () => {
    const three = keyOf({ Yellow: "Up to one month late", Amber: "One to three months late", Red: "Over three months late", Green: "On track", ...more }); // prettier-ignore
    const at = (rating: string, iso: string) => judge({ rating, deadlines: [due(iso)] }, "2018-07-11", three);
    const [found] = at("G", "2018-05-31").proposals;
    expect(found?.to).toBe("A");
    expect(found?.why).toMatch(/: over one month and less than three months; the key calls that Amber\.$/);
    expect(at("Y", "2018-05-31").proposals.map(({ to }) => to)).toEqual(["A"]);
    for (const rating of ["A", "R"]) expect(at(rating, "2018-05-31")).toEqual({ proposals: [], say: [] });
    expect(at("A", "2018-06")).toEqual({ proposals: [], say: [] });
    expect(at("G", "2018-06-11").say).toEqual([
      "1, due 11 June 2018, is exactly one month late, so nothing is proposed.",
    ]);
  });

  it("says which are on the border and which only by an assumed day, a quarter's too", () => {
    const lines = [due("2018-06-11"), due("2018-06"), due("2018-06", { kind: "quarter" }), due("2018-06-11")].map((each) => onTrack(each)); // prettier-ignore
    expect(propose(ratedPlan(lines), { asAt: "2018-09-11" }).say).toEqual([
      "1 and 4 are exactly three months late, so nothing is proposed.",
      "2 (June 2018) and 3 (the quarter to June 2018) are over three months late only if an earlier day than the last is meant, so nothing is proposed.",
    ]);
    expect(judge(onTrack(due("2018-06", { kind: "quarter" })), "2018-07-11").say).toEqual([
      "1, due in the quarter to June 2018, is over three months late only if an earlier day of that quarter than its last is meant, so nothing is proposed.",
    ]);
  });

  it("a line without a number is named by its row, and begins its sentence so", () => {
    const plan = ratedPlan([{ ...onTrack(due("2018-06-11")), ref: null }]);
    expect(propose(plan, { asAt: "2018-09-11" }).say.join(" ")).toMatch(/^Row 5, due 11 June 2018, is exactly/);
  });

  it("reporting periods cannot be counted, and that is said", () => {
    const periods = keyOf({ Red: "Deadline missed by two or more reporting periods", Amber: "Deadline missed by one reporting period", Green: "On track", ...more }); // prettier-ignore
    const { proposals, say } = judge({ rating: "G", deadlines: [due("2018-03-31")] }, "2018-07-11", periods);
    expect([proposals, say.join(" ")]).toEqual([
      [],
      expect.stringMatching(/does not say how long a reporting period is/),
    ]);
  });

  it("an update that says it is done is asked about, and no worse letter proposed", () => {
    for (const stage of ["on-track", "not-started"] as const) {
      const [found] = judge(
        { stage, deadlines: [due("2018-06")], update: "Completed in May." },
        "2018-10-10",
      ).proposals;
      expect([found?.to, found?.why]).toEqual([
        null,
        expect.stringMatching(/; but the update says that this is done: is it complete\?$/),
      ]);
    }
    const three = keyOf({ Red: "More than three months late", Amber: "Up to three months late", Green: "On track" });
    expect(proposed({ ...late, update: "Completed in May." }, "2019-03-01", three)).toEqual([]);
  });

  it("an update that speaks of another date is a reason to look, and not a letter", () => {
    for (const update of ["Extended to March 2019 by BMG.", "The date was moved to 31/03/2019"])
      expect(proposed({ ...late, update }, "2018-10-10")).toEqual([null]);
    expect(proposed({ ...late, update: "The audit slipped. Staff moved teams." }, "2018-10-10")).toEqual([
      codeOf("late-serious"),
    ]);
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

describe("without a meeting date", () => {
  it("nothing is judged by date", () => {
    expect(judge(onTrack(due("2018-06")), null)).toEqual({ proposals: [], say: [] });
  });
});
