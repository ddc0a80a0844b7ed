import { readPlans } from "../../../src/core/jobs/readPlans";
import { noSettings } from "../../../src/core/plan/settings";
import { bookOf } from "../../support/grid";

const plan = [
  "sheet Plan",
  "1 | Action plan 2018/19",
  "3 | Ref | Action | Lead | When | RAG",
  "4 | 1 | Report on neglect | Clerk | June Board | G",
  "5 | 2 | Report on carers | Clerk | June BMG | G",
  "6 | 3 | Report on training | Clerk | September Board | G",
  "7 | 4 | Write to members | Clerk | June 2018 | G",
].join("\n");
const meetings = [
  "sheet Meetings",
  "1 | Forum | Date | Joint with | Papers due",
  "2 | Board | date:2018-06-14 | | ",
  "3 | Board | September 2018 | | ",
  "4 | BMG | date:2018-07-02 | | ",
].join("\n");

/** The job's result as it is printed: a value of any shape. */
const deadlinesRead = (text: string, sheet?: string) =>
  JSON.stringify(readPlans(bookOf(text), { settings: noSettings, ...(sheet && { sheet }) }).results["plans"]).match(
    /"iso":"[^"]*"/g,
  );

it("the day of a forum's meeting is taken from the Meetings sheet, where that says it", () => {
  expect(deadlinesRead(`${plan}\n${meetings}`)).toEqual(["2018-06-14", "2018-06", "2018-09", "2018-06"].map((iso) => `"iso":"${iso}"`)); // prettier-ignore
  expect(deadlinesRead(`${plan}\n${meetings}`, "Plan")?.[0]).toBe('"iso":"2018-06-14"');
});

it("without such a sheet a month stays a month", () => {
  expect(deadlinesRead(plan)?.[0]).toBe('"iso":"2018-06"');
});

it("a meeting that several lines name, as the forward plan does for each of its items, is one meeting", () => {
  const again = ["6 | Board | date:2018-06-14 | | ", "7 | Board | date:2018-06-14 | | "].join("\n");
  const twice = "8 | BMG | date:2018-06-20 | | \n9 | BMG | date:2018-06-27 | | ";
  expect(deadlinesRead(`${plan}\n${meetings}\n${again}`)?.[0]).toBe('"iso":"2018-06-14"');
  expect(deadlinesRead(`${plan}\n${meetings}\n${twice}`)?.[1]).toBe('"iso":"2018-06"');
});
