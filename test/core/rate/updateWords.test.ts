import fc from "fast-check";
import { saysNotBegun } from "../../../src/core/rate/notBegun";
import { newestWords } from "../../../src/core/rate/updateLog";
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

  it.each([
    "Implemented.",
    "Fully implemented and signed off by the Board.",
    "Delivered",
    "Achieved in full",
    "In place and published.",
    "This is complete.",
    "This has been achieved.",
    "Now in place",
    "Went live in May.",
    "Agreed and issued",
    "Has been implemented",
    "100% complete",
    "No further action required.",
    "Nothing further required",
    "All actions complete.",
    "Action 1.2 has been completed.",
    "Policy reviewed and agreed at BMG in July. No further action needed.",
    "Policy published. This action is now complete.",
    "June 2018: Completed",
    "a) Completed. b) Completed in June.",
    "This action has been completed and can be closed",
    "Completed. Ongoing monitoring by the QA group.",
  ])("done, of all the work: %s", (text) => expect(progressSaid(text)).toBe("done"));

  it.each([
    ["The protocol has been agreed and issued.", "Agree and issue the protocol"],
    ["The strategy has been published.", "Publish the neglect strategy"],
    ["The new pathway is now in place.", "Develop a pathway for self-neglect"],
    ["Review completed in June 2018.", "Review the escalation policy"],
    ["Training delivered.", "Deliver training on mental capacity"],
  ])("done, since it is what the action names: %s", (text, action) => {
    expect(progressSaid(text, action)).toBe("done");
    expect(progressSaid(text)).toBeUndefined();
  });

  it.each([
    ["A working group is now in place.", "Develop a strategy"],
    ["The plan is in place.", "Deliver the training plan"],
    ["Scoping paper has been published.", "Develop a strategy"],
    ["Launched in June.", "Launch and evaluate the campaign"],
    ["Website updated.", "Update the website with the pathway and train staff"],
    ["Timetable agreed.", "Agree the timetable.\nPublish dates.\nShare the tool"],
    ["Check done in autumn.", "Check the record each term"],
    ["Reviews in place.", "Review repeat contacts every month"],
    ["Training delivered to 3 of 5 teams.", "Deliver training"],
    ["Meetings held", "Hold a development day"],
  ])("not all that the action asks for: %s", (text, action) => expect(progressSaid(text, action)).toBeUndefined());

  it("never done where the sentence is taken back, forecast or shared out", () => {
    const done = fc.constantFrom(
      "completed",
      "implemented",
      "delivered",
      "achieved",
      "in place",
      "published",
      "signed off",
    );
    const takes = fc.constantFrom(
      (word: string) => `Not yet ${word}`,
      (word: string) => `Partly ${word}`,
      (word: string) => `To be ${word}`,
      (word: string) => `Will be ${word} by March`,
      (word: string) => `${word} in 3 of 5 teams`,
      (word: string) => `First phase ${word}`,
      (word: string) => `60% ${word}`,
      (word: string) => `${word}?`,
      (word: string) => `${word} for adults only`,
      (word: string) => `${word}, but training remains`,
      (word: string) => `${word}. Two areas are still outstanding.`,
      (word: string) => `Nearly ${word}`,
      (word: string) => `Once ${word}, staff can be trained`,
      (word: string) => `The draft is ${word}`,
      (word: string) => `a) ${word} b) Under way`,
    );
    fc.assert(fc.property(done, takes, (word, take) => void expect(progressSaid(take(word))).not.toBe("done")));
  });

  it.each(["This has not been actioned.", "Work hasn't started", "No progress", "No action has been taken", "Delays have meant this has not been done",
    "Nothing has been done yet", "Yet to be started", "Nil progress", "Not actioned.", "Unable to start until a lead is named"])(
    "not begun: %s",
    (text) => expect(progressSaid(text)).toBe("not-begun"),
  ); // prettier-ignore

  it.each(["Completed by three of five agencies", "Complete review of policies needed", "Completed in two areas, but training remains", "Action to be completed by June",
    "Work goes on", "No progress issues", "Completed phase 1", "No action required",
    "Partly implemented", "To be delivered", "Not yet in place", "Will be complete by March", "Completed the first draft", "Delivery delayed", "Implementation under way", "Achieved 60 %",
    "No further action required at this stage", "No further action from police", "Sampling finished; report being written.", "It may be done in June", "Implemented in one borough", "This is done by the QA group each quarter", "Published each quarter"])(
    "neither: %s",
    (text) => expect(progressSaid(text)).toBeUndefined(),
  ); // prettier-ignore

  it.each(["Was not started in the spring but is now under way", "Work had not begun at the last meeting. It has now.", "The group has not started this, although work is now under way",
    "No action was needed", "The panel was not started late"])(
    "not said to be unbegun: %s",
    (text) => expect(progressSaid(text)).toBeUndefined(),
  ); // prettier-ignore

  it("all the work is not begun only where the words are of all of it", () => {
    for (const text of ["Not started", "This has not been started yet.", "Work has not yet commenced due to capacity", "No progress to date", "July 2018: not yet begun - no lead"])
      expect([text, saysNotBegun(text)]).toEqual([text, true]);
    for (const text of ["Phase 2 not started", "Some agencies have not started their audits", "Tool agreed in May. Pilot not yet started.", "Work has not started in the north", "Not started, but the scope is agreed", "Completed"])
      expect([text, saysNotBegun(text)]).toEqual([text, false]);
  }); // prettier-ignore

  it("the newest entry of a log by quarters or months is the one that counts", () => {
    expect(newestWords("Q1: Not started\nQ2: Draft under way")).toBe("Draft under way");
    expect(newestWords("Q3 – Drafted\nQ2 – Not started")).toBe("Drafted");
    expect(newestWords("January: Begun\nOctober: Not started")).toBe("Begun");
    expect(newestWords("October: Not started\nand no lead\nJanuary: Begun\nwith a lead")).toBe("Begun\nwith a lead");
    for (const text of ["Q1: one\nQ3: another", "Q2: only", "No heads\nat all"]) expect(newestWords(text)).toBe(text);
  });

  it("tell of another date only where one is named", () => {
    for (const text of [
      "Deadline extended to March 2019",
      "Revised date of 31/03/19",
      "Now due in Q4",
      "Revised timescale: December 2018",
      "Timescale changed to October",
      "An extension of three months was agreed",
      "Put back until the autumn",
      "Completion date now 30/09/2018",
    ])
      expect(speaksOfNewDate(text)).toBe(true);
    for (const text of [
      "The policy was revised",
      "Post moved to another team",
      "Due March",
      "The revised policy was issued in May",
      "Training was moved online in June 2018",
      "Revised in May by the group",
      null,
    ])
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
