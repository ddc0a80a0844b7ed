import { progressSaid, speaksOfNewDate } from "../../../src/core/rate/updateWords";
import { keyOf } from "./ratedPlan";
import { isForBegunWork, mayMeanDone, saysPassed } from "../../../src/core/rate/keyWords";

const entry = (meaning: string) => {
  const [first] = keyOf({ X: meaning });
  if (!first) throw new Error("A key of one.");
  return first;
};

describe("words of an update", () => {
  it.each(["Completed.", "Completed and signed off in June.", "Action complete", "Done", "This work has been completed", "Fully completed June 2018", "- Completed (BMG)"])(
    "done: %s",
    (text) => expect(progressSaid(text)).toBe("done"),
  ); // prettier-ignore

  it.each(["This has not been actioned.", "Work hasn't started", "No progress", "No action has been taken", "Delays have meant this has not been done"])(
    "not begun: %s",
    (text) => expect(progressSaid(text)).toBe("not-begun"),
  ); // prettier-ignore

  it.each(["Completed by three of five agencies", "Complete review of policies needed", "Completed in two areas, but training remains", "Action to be completed by June",
    "Work goes on", "No progress issues", "Completed phase 1", "No action required"])(
    "neither: %s",
    (text) => expect(progressSaid(text)).toBeUndefined(),
  ); // prettier-ignore

  it("tell of another date only where one is named", () => {
    for (const text of ["Deadline extended to March 2019", "Revised date of 31/03/19", "Now due in Q4"])
      expect(speaksOfNewDate(text)).toBe(true);
    for (const text of ["The policy was revised", "Post moved to another team", "Due March", null])
      expect(speaksOfNewDate(text)).toBe(false);
  });
});

describe("words of a key", () => {
  it("tell a date that passed from one that may be missed", () => {
    for (const meaning of ["Date passed, action not complete", "Overdue", "Past its due date", "Deadline missed"])
      expect(saysPassed(entry(meaning))).toBe(true);
    for (const meaning of ["At risk of missing the deadline", "Not expected to be completed by the date", "Not on target for the agreed date", "Some slippage"])
      expect(saysPassed(entry(meaning))).toBe(false);
  }); // prettier-ignore

  it("tell when one rating is for work on track and for work that is done", () => {
    for (const meaning of ["On track or completed", "Completed / on target", "Complete or in progress"])
      expect(mayMeanDone(entry(meaning))).toBe(true);
    for (const meaning of ["On track to be completed on time", "On target for completion", "In progress and expected to be completed on time"])
      expect(mayMeanDone(entry(meaning))).toBe(false);
  }); // prettier-ignore

  it("tell whether a late rating is for begun work only", () => {
    expect(isForBegunWork(entry("Work is underway but will be late"))).toBe(true);
    expect(isForBegunWork(entry("Late or not yet started"))).toBe(false);
  });
});
