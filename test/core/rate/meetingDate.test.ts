import { meetingDateOf, sayAskDate } from "../../../src/core/rate/meetingDate";
import { logEntries, newestWords } from "../../../src/core/rate/updateLog";
import { ratedPlan } from "./ratedPlan";

const titled = (asAt: string | null, update: string | null = null) =>
  ratedPlan([{ stage: "on-track", update }], undefined, {
    sheet: "Plan",
    period: { from: "2018-04-01", to: "2019-03-31", asAt },
  });
const kept = (asAt: string, sheet = "Plan") => ({ asAt, name: `BMG ${asAt}`, sheet });

describe("the meeting date that is offered", () => {
  it("is the title's, where nothing speaks against it", () => {
    expect(meetingDateOf(titled("2018-10-10"), [kept("2018-07-11")])).toEqual({ day: "2018-10-10" });
    expect(meetingDateOf(titled("2018-07-11"), [kept("2018-07-11", "Another plan")])).toEqual({ day: "2018-07-11" });
  });

  it("is asked for where the title names none, where that meeting is kept, and where a later one is", () => {
    expect(meetingDateOf(titled(null), [])).toMatchObject({ day: null, why: "none" });
    expect(meetingDateOf(titled("2018-07-11"), [kept("2018-07-11")])).toMatchObject({ day: null, why: "kept" });
    expect(meetingDateOf(titled("2018-07-11"), [kept("2018-10-10")])).toMatchObject({ day: null, why: "behind" });
  });

  it("is asked for where an update was written later, and not where one only looks ahead", () => {
    expect(meetingDateOf(titled("2018-07-11", "10/10/2018: Audit begun."), [])).toMatchObject({ why: "behind" });
    expect(meetingDateOf(titled("2018-07-11", "Oct 2018 - Audit begun."), [])).toMatchObject({ why: "behind" });
    expect(meetingDateOf(titled("2018-07-11", "Audit to begin on 10/10/2018."), []).day).toBe("2018-07-11");
    expect(meetingDateOf(titled("2018-07-11", "11/07/2018: Audit begun."), []).day).toBe("2018-07-11");
    expect(meetingDateOf(titled("2018-07-11", "Begun"), [], "Update for 10 October 2018")).toMatchObject({
      why: "behind",
    });
    expect(meetingDateOf(titled("2018-07-11"), [], "Update for 10 October 2018").day).toBe("2018-07-11");
  });

  it("is asked for in a sentence that says why", () => {
    const date = meetingDateOf(titled("2018-07-11"), [kept("2018-07-11")]);
    if (date.day !== null) throw new Error("It is to be asked for.");
    expect(sayAskDate(date)).toBe(
      "The title says 11 July 2018, and that meeting is kept already (BMG 2018-07-11). Give the meeting's date to have the ratings judged by it.",
    );
  });
});

describe("an update that is a log", () => {
  it("is read entry by entry, British order, lines between belonging to the one before", () => {
    const log = "10/07/18: Begun.\nTwo teams trained.\n(3rd October 2018) Completed.\nNov 2018 BMG update – closed";
    expect(logEntries(log)).toEqual([
      { iso: "2018-07-10", text: "Begun.\nTwo teams trained." },
      { iso: "2018-10-03", text: "Completed." },
      { iso: "2018-11", text: "closed" },
    ]);
    expect(newestWords(log)).toBe("closed");
  });

  it("is none where a date is only mentioned", () => {
    for (const text of [
      "31/03/2019 deadline agreed",
      "October 2018 report was delayed",
      "Met on 10/07/2018: begun",
      null,
    ])
      expect(logEntries(text)).toEqual([]);
    expect(newestWords("Work goes on")).toBe("Work goes on");
  });
});
