import type { Action, Plan } from "../../../src/core/plan/plan";
import { latenessAt } from "../../../src/core/rate/lateness";
import { propose } from "../../../src/core/rate/propose";
import { thresholdOf } from "../../../src/core/rate/threshold";
import { progressSaid } from "../../../src/core/rate/updateWords";
import type { Deadline } from "../../../src/core/timescale/timescale";
import { samplePlan } from "../../support/samplePlan";

const plan = samplePlan("adults-board-2018");
const codeOf = (stage: string) => plan.key.find((entry) => entry.stage === stage)?.code ?? "";
const due = (iso: string, kind: Deadline["kind"] = iso.length > 7 ? "day" : "month"): Deadline => ({
  iso,
  kind,
  forum: null,
  assumed: [],
  from: 0,
  to: 1,
});

function planWith(stage: string, deadlines: readonly Deadline[], more: Partial<Action> = {}): Plan {
  const [template] = plan.actions;
  if (!template) throw new Error("The sample has actions.");
  const rating = codeOf(stage);
  return { ...plan, actions: [{ ...template, rating, ratingTyped: rating, update: null, deadlines, ...more }] };
}

const proposed = (stage: string, deadlines: readonly Deadline[], asAt: string, more?: Partial<Action>) =>
  propose(planWith(stage, deadlines, more), asAt).proposals.map(({ to }) => to);

describe("proposals by the key's own words", () => {
  const three = { count: 3, unit: "months", words: "three months" } as const;

  it("reads the threshold from the key", () => {
    expect(thresholdOf(plan.key)).toMatchObject({ count: 3, unit: "months" });
  });

  it("on track and past its date is late; over the threshold, seriously late", () => {
    expect(proposed("on-track", [due("2018-06")], "2018-07-11")).toEqual([codeOf("late-slight")]);
    expect(proposed("on-track", [due("2018-06")], "2018-10-10")).toEqual([codeOf("late-serious")]);
    expect(proposed("late-slight", [due("2018-06")], "2018-10-10")).toEqual([codeOf("late-serious")]);
    expect(proposed("late-slight", [due("2018-06")], "2018-07-11")).toEqual([]);
  });

  it("never calls a rating too bad, and leaves what is complete", () => {
    expect(proposed("late-serious", [due("2019-03")], "2018-07-11")).toEqual([]);
    expect(proposed("complete", [due("2018-04")], "2019-03-01")).toEqual([]);
  });

  it("says nothing within the month that is due, nor at the threshold itself", () => {
    expect(proposed("on-track", [due("2018-06")], "2018-06-30")).toEqual([]);
    expect(latenessAt([due("2018-06-11")], "2018-09-11", three).late).toBe("undecided");
    expect(latenessAt([due("2018-06-11")], "2018-09-12", three).late).toBe("seriously");
    expect(latenessAt([due("2018-06-11")], "2018-09-10", three).late).toBe("slightly");
  });

  it("decides nothing where only an assumed day crosses the threshold, and says so", () => {
    const { proposals, say } = propose(planWith("on-track", [due("2018-06")]), "2018-09-15");
    expect(proposals).toEqual([]);
    expect(say.join(" ")).toMatch(/only if June means/);
  });

  it("lists what is not begun and overdue without a letter, where the key has none for it", () => {
    expect(proposed("not-started", [due("2018-06")], "2018-10-10")).toEqual([null]);
  });

  it("takes several dates for a rhythm of reports: only the last ends the action", () => {
    expect(proposed("on-track", [due("2018-06"), due("2018-10"), due("2019-02")], "2018-11-01")).toEqual([]);
  });

  it("has nothing to say of open ends, other people's dates and no dates", () => {
    const open: Deadline = { ...due("2018-04"), kind: "open-ended" };
    expect(proposed("on-track", [open, { ...due("2018-04"), iso: null, kind: "relative" }], "2019-03-01")).toEqual([]);
    expect(proposed("on-track", [], "2019-03-01")).toEqual([]);
  });

  it("without a meeting date judges nothing, and asks for it", () => {
    expect(propose(planWith("on-track", [due("2018-06")]), null)).toEqual({
      proposals: [],
      say: [expect.stringMatching(/date/) as string],
    });
  });

  it("a key of scores gives no proposals, and says so", () => {
    const scores = plan.key.map((entry) => ({ ...entry, stage: "unknown" as const }));
    const { proposals, say } = propose({ ...planWith("on-track", [due("2018-04")]), key: scores }, "2019-03-01");
    expect(proposals).toEqual([]);
    expect(say).toHaveLength(1);
  });

  it("takes an update's words for a reason to look, and no more", () => {
    expect(proposed("late-slight", [], "2018-07-11", { update: "Completed and signed off in June." })).toEqual([null]);
    expect(proposed("complete", [], "2018-07-11", { update: "This has not been actioned." })).toEqual([null]);
    expect(progressSaid("Completed by three of five agencies")).toBeUndefined();
    expect(progressSaid("Work goes on")).toBeUndefined();
  });
});
