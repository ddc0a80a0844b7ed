import { reportName, reportQuestions } from "../../../src/core/rate/reportQuestions";
import { due, ratedPlan, type Rated } from "./ratedPlan";

const rhythm = [due("2018-06"), due("2018-10", { forum: "BMG" }), due("2019-02")];
const asked = (rated: Rated, asAt: string | null, reported: readonly string[] = []) =>
  reportQuestions(ratedPlan([{ deadlines: rhythm, ...rated }]), asAt, reported);

describe("reports whose date has passed", () => {
  it("are asked about, the latest of an action only", () => {
    expect(asked({ stage: "on-track" }, "2018-11-07").map(({ iso, ask }) => [iso, ask])).toEqual([
      ["2018-10", "Due for BMG in October 2018, and again by February 2019: was it reported?"],
    ]);
    expect(asked({ stage: "on-track" }, "2018-10-10").map(({ iso }) => iso)).toEqual(["2018-06"]);
  });

  it("are not asked about before they have passed, nor once the last one has", () => {
    expect(asked({ stage: "on-track" }, "2018-06-30")).toEqual([]);
    expect(asked({ stage: "on-track" }, "2019-03-01")).toEqual([]);
    expect(asked({ stage: "on-track" }, null)).toEqual([]);
  });

  it("are not asked about where the officer or the update has said, or the work is over", () => {
    const [question] = asked({ stage: "on-track" }, "2018-11-07");
    if (!question) throw new Error("It is to be asked.");
    expect(asked({ stage: "on-track" }, "2018-11-07", [reportName(question)])).toEqual([]);
    expect(asked({ stage: "on-track", update: "Reported to BMG in October." }, "2018-11-07")).toEqual([]);
    expect(asked({ stage: "complete" }, "2018-11-07")).toEqual([]);
  });

  it("of work that is no report it is asked whether the part is done, unless the update says so of that month", () => {
    const parts: Rated = { stage: "on-track", timescale: "a) June b) October c) February", action: "a) Agree b) Train c) Evaluate", deadlines: [due("2018-05"), due("2019-02")] }; // prettier-ignore
    expect(asked(parts, "2018-07-11").map(({ ask }) => ask)).toEqual([
      "Due in May 2018, with more due by February 2019: was that part done?",
    ]);
    expect(asked({ ...parts, action: "Report to each meeting" }, "2018-07-11").map(({ ask }) => ask)).toEqual([
      "Due in May 2018, and again by February 2019: was it reported?",
    ]);
    expect(asked({ ...parts, update: "a) Agreed in May." }, "2018-07-11")).toEqual([]);
    expect(asked({ ...parts, update: "Scope agreed. Training may follow." }, "2018-07-11")).toHaveLength(1);
    const board = [due("2018-06", { forum: "Board" }), due("2019-02")];
    expect(asked({ ...parts, deadlines: board }, "2018-07-11").map(({ ask }) => ask)).toEqual([
      "Due for the Board in June 2018, and again by February 2019: was it reported?",
    ]);
  });

  it("one date alone ends the action: it is no report", () => {
    expect(asked({ stage: "on-track", deadlines: [due("2018-06")] }, "2018-11-07")).toEqual([]);
  });
});
