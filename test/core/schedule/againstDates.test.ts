import { againstDates } from "../../../src/core/schedule/againstDates";
import type { Action } from "../../../src/core/plan/plan";
import { action, plan } from "./samples";

const three = "June 2021, October 2021 and February 2022";
const told = (more: Partial<Action>) =>
  againstDates([plan({ actions: [action(3, { ref: "1.4", timescale: three, ...more })] })], undefined).map(
    ({ text }) => text,
  );

describe("how often, against the dates that the timescale names", () => {
  it.each([
    { action: "Quarterly audits of chronologies" },
    { action: "Report to BMG quarterly" },
    { action: "Audit chronologies.\n• Produce quarterly returns" },
    { measure: "Quarterly report to BMG", action: "Quarterly audits" },
  ])("is told once: %j", (more) => expect(told(more)).toEqual(["1.4 (row 3) says “quarterly” and names three dates."]));

  it.each([
    { action: "Analyse the quarterly data of the partners" },
    { action: "Four learning events per year" },
    { action: "Three-monthly audits", timescale: "June, September, December 2021 and March 2022" },
    { action: "Quarterly audits", timescale: "March 2022" },
  ])("is not told of %j", (more) => expect(told(more)).toEqual([]));
});
