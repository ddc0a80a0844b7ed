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

  it("one date alone ends the action: it is no report", () => {
    expect(asked({ stage: "on-track", deadlines: [due("2018-06")] }, "2018-11-07")).toEqual([]);
  });
});
