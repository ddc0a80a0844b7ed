import { noSettings, type Settings } from "../../../src/core/plan/settings";
import { makeSchedule } from "../../../src/core/schedule/makeSchedule";
import type { Action } from "../../../src/core/plan/plan";
import { action, book, plan, sheet } from "./samples";

type Line = readonly (string | null)[];
const head = ["Forum", "Date or month", "Joint with", "Papers due", "Known from"];

function draw(actions: readonly Action[], meetings: readonly Line[], settings: Settings = noSettings) {
  const sheets = [sheet("Plan", [["x"]]), ...(meetings.length === 0 ? [] : [sheet("Diary", [head, ...meetings])])];
  return makeSchedule(book(sheets), [plan({ actions })], settings);
}
const told = (...given: Parameters<typeof draw>) => draw(...given).contradictions.map(({ text }) => text);

const bmg: readonly Line[] = [
  ["BMG", "13 October 2021", null, null, null],
  ["BMG", "12 January 2022", null, null, null],
];

describe("what no meeting can hear", () => {
  it("a report on a day or after the last that no meeting is kept for, each told once", () => {
    const actions = [
      action(3, { ref: "1", timescale: "Report to BMG in November 2021" }),
      action(4, { ref: "2", timescale: "Report to BMG in November 2021" }),
      action(5, { ref: "3", timescale: "Report to BMG in February 2022" }),
      action(6, { ref: "4", timescale: "Report to BMG in October 2021" }),
    ];
    expect(told(actions, bmg)).toEqual([
      "The Meetings sheet has no BMG on or in November 2021.",
      "February 2022 is after the last BMG (12 January 2022).",
    ]);
    expect(draw(actions, bmg).contradictions[0]?.cells).toEqual(["F3", "F4"]);
  });

  it("nothing is said of a forum whose dates are still to be filled in, nor of a proposed one, nor of work that is done", () => {
    const actions = [
      action(3, { ref: "1", timescale: "Report to OMG in November 2021" }),
      action(4, { ref: "2", timescale: "Report to Executive in November 2021" }),
    ];
    const open: readonly Line[] = [...bmg, ["OMG", null, null, null, null], ["Executive", "June 2021", null, null, "proposed from how often it meets"]]; // prettier-ignore
    expect(told(actions, open)).toEqual([]);
  });

  it("a proposed month is the officers' own once a day stands in its place", () => {
    const day: readonly Line[] = [["Executive", "16 June 2021", null, null, "proposed from how often it meets"]];
    const actions = [action(3, { ref: "1", timescale: "Report to Executive in June 2021" })];
    expect(draw(actions, day).sittings.map(({ iso }) => iso)).toEqual(["2021-06-16"]);
  });

  it("a forum that is reported to without a date and of which nothing is known", () => {
    const scrutiny = action(3, { ref: "1.4", measure: "Report to Scrutiny Committee", timescale: "Ongoing" });
    const board = action(4, { ref: "1.5", timescale: "Report to Board in October 2021" });
    expect(told([scrutiny, board], [])).toEqual([
      "Scrutiny Committee is to be reported to (1.4), and no meeting of it is known.",
    ]);
    const group = action(5, { ref: "1.6", measure: "Report to Business Management Group", timescale: "Ongoing" });
    const asked = draw([group, action(6, { ref: "1.7", timescale: "Report to BMG in October 2021" })], []);
    expect(asked.contradictions).toEqual([]);
    expect(asked.questions.map(({ names }) => names)).toEqual([["BMG", "Business Management Group"]]);
  });

  it("deadlines after the last meeting of all, only where officers have given every line its date", () => {
    const late = [
      action(3, { ref: "1", timescale: "March 2022" }),
      action(4, { ref: "2", timescale: "January 2022" }),
      action(5, { ref: "3", timescale: "June 2022" }),
    ];
    const [one] = told(late, bmg);
    expect(one).toContain("BMG in January 2022");
    expect(one).toMatch(/: 1\.$/);
    expect(told(late, [...bmg, ["OMG", null, null, null, null]])).toEqual([]);
    expect(told(late, [["BMG", "January 2022", null, null, "schedule or timescales"], bmg[0] ?? []])).toEqual([]);
    expect(told(late, [])).toEqual([]);
  });
});

describe("two names of one forum", () => {
  const actions = [
    action(3, { ref: "1", timescale: "Report to BMG in October 2021" }),
    action(4, { ref: "2", measure: "Report to Business Management Group", timescale: "October 2021" }),
    action(5, { ref: "3", timescale: "Report to BMG in October 2021" }),
  ];
  const sittings = (forums: Settings["forums"]) => {
    const { sittings: found, questions } = draw(actions, [], { ...noSettings, forums });
    return { names: found.map(({ forum }) => forum), asked: questions.length };
  };

  it("are two and asked about, until an officer has said which they are", () => {
    expect(sittings({})).toEqual({ names: ["BMG", "Business Management Group"], asked: 1 });
    expect(sittings({ "BMG|Business Management Group": false })).toEqual({ names: ["BMG", "Business Management Group"], asked: 0 }); // prettier-ignore
    expect(sittings({ "BMG|Business Management Group": true })).toEqual({ names: ["BMG"], asked: 0 });
  });
});

describe("bi-monthly", () => {
  const actions = [action(3, { ref: "1", measure: "Report to BMG", timescale: "Bi-monthly" })];
  const months = (biMonthly?: Settings["biMonthly"]) =>
    draw(actions, [], { ...noSettings, ...(biMonthly === undefined ? {} : { biMonthly }) }).sittings.length;

  it("proposes nothing until it was answered, then every second month or every month", () => {
    expect([months(), months("every-two-months"), months("twice-a-month")]).toEqual([0, 6, 12]);
  });

  it("is not asked about where nothing is reported", () => {
    const quiet = draw([action(3, { ref: "1", measure: "Attendance", timescale: "Bi-monthly" })], []);
    expect(quiet.questions).toEqual([]);
  });
});
