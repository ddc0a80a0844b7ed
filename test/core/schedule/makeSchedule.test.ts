import { check } from "../../../src/core/check/check";
import { noSettings } from "../../../src/core/plan/settings";
import { makeSchedule } from "../../../src/core/schedule/makeSchedule";
import type { Schedule } from "../../../src/core/schedule/schedule";
import { readMeetings } from "../../../src/core/schedule/meetings";
import { action, book, listOf, plan, scheduleOf, sheet, year } from "./samples";

const sample = scheduleOf([
  ["Hoarding", "June 2021 – joint Board", "December 2021 – joint Board"],
  ["Coercion", "June 2021", "May 2022"],
  ["Rough sleeping", "June 2021", "December 2021"],
  ["Fire safety", "May 2022 – joint Board", "October 2022"],
  ["Self-neglect", "Partnership update – June 2021", "Partnership update – December 2021"],
]);
const list = listOf([
  "Hoarding (joint priority with RSAB)",
  "Coercion",
  "Rough sleeping (joint priority with RSAB)",
  "Fire safety",
  "Self-neglect",
]);
const sampleBook = book([sheet("List", [["Priorities"]]), sample.grid]);
const made = makeSchedule(sampleBook, [list, sample.plan], noSettings);
const sittings = (schedule: Schedule) =>
  schedule.sittings.map((s) => `${s.iso}${s.joint ? " joint" : ""} ${s.forum}${s.outsideYear ? " outside" : ""}`);

describe("a schedule that stands in the workbook", () => {
  it("gives every sitting it names, two in a month where one is joint, those outside the year too", () => {
    expect(sittings(made)).toEqual([
      "2021-06 Board", "2021-06 joint Board", "2021-12 Board", "2021-12 joint Board", "2022-05 Board outside", "2022-05 joint Board outside", "2022-10 Board outside",
    ]); // prettier-ignore
  });

  it("knows from the list which priorities are joint", () => {
    expect(made.rows.map((row) => row.joint)).toEqual([true, false, true, false, false]);
  });

  it("hears each item once at its sitting", () => {
    const june = made.agenda.find(({ sitting }) => sitting.iso === "2021-06" && !sitting.joint);
    expect(june?.items.map((item) => `${item.text}: ${item.kind}`)).toEqual([
      "Coercion: report",
      "Rough sleeping: report",
      "Self-neglect: update",
    ]);
  });

  it("finds each contradiction at its cells", () => {
    const findings = check(sampleBook, [list, sample.plan], { settings: noSettings }).filter(
      ({ sheet: name }) => name === "Schedule",
    );
    const at = (rule: string) => findings.filter((f) => f.rule === rule).map((f) => `${f.cell} ${f.level}`);
    expect(at("joint-priority-not-at-joint-board")).toEqual(["C4 must", "D4 must"]);
    expect(at("joint-board-for-non-joint-priority")).toEqual(["C5 must"]);
    expect(at("fewer-than-two-reports-in-year").sort()).toEqual(["C3 should", "C5 must", "C6 must"]);
    expect(at("scheduled-outside-plan-year").sort()).toEqual(["C5 should", "D3 should", "D5 should"]);
  });

  it("tells one fact in one line, however many cells show it", () => {
    const may = made.contradictions.filter(({ kind, text }) => kind === "outside-year" && text.startsWith("May 2022"));
    expect(may).toHaveLength(1);
    expect(may[0]?.cells).toEqual(["D3", "C5"]);
  });

  it("says nothing of joint sittings where no list marks a priority as joint", () => {
    const silent = makeSchedule(sampleBook, [sample.plan], noSettings);
    expect(silent.contradictions.filter(({ kind }) => kind.startsWith("joint"))).toEqual([]);
  });

  it("one report a year is enough where the schedule has one date for each", () => {
    const once = scheduleOf([
      ["Hoarding", "June 2021"],
      ["Coercion", "July 2021"],
      ["Fire safety", "June 2022"],
    ]);
    const { contradictions } = makeSchedule(book([once.grid]), [once.plan], noSettings);
    expect(contradictions.filter(({ kind }) => kind === "fewer-than-two").map(({ cells }) => cells)).toEqual([["C4"]]);
  });

  it("reads months from the headings where the cells only say what", () => {
    const grid = sheet("Schedule", [
      ["Board schedule"],
      [null, "Priority", "June 2021", "December 2021 joint Board"],
      [null, "Hoarding", "Report", "Update"],
      [null, "Coercion", "-", "Report"],
    ]);
    const priorities = [["Hoarding", "Report", "Update"], ["Coercion", "-", "Report"]].map(([title = "", ...texts], at) => ({
      row: at + 3, ref: null, title, lead: null, leadCell: null, group: null, entries: texts.map((text, c) => ({ cell: `${"CD"[c] ?? ""}${at + 3}`, text })),
    })); // prettier-ignore
    const read = makeSchedule(
      book([grid]),
      [plan({ sheet: "Schedule", recognition: "schedule", priorities })],
      noSettings,
    );
    expect(read.rows.map((row) => row.entries.map((e) => `${e.iso} ${e.joint} ${e.kind}`))).toEqual([
      ["2021-06 false report", "2021-12 true update"],
      ["2021-12 true report"],
    ]);
  });
});

describe("a plan", () => {
  const actions = [
    action(3, { ref: "1.1", timescale: "Report to BMG in October 2021 and Board in December 2021" }),
    action(4, { ref: "1.2", measure: "Learning subgroup report to BMG", timescale: "June 2021\nOctober 2021" }),
    action(5, { ref: "1.3", measure: "Safeguarding newsletter", timescale: "June 2021" }),
    action(6, {
      ref: "1.4",
      measure: "Quarterly report to BMG",
      timescale: "June 2021, October 2021 and February 2022",
    }),
    action(7, { ref: "1.5", measure: "Quarterly report to OMG" }),
    action(8, { ref: "1.6", timescale: "June 2021" }),
  ];
  const read = makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions })], noSettings);
  const entries = (ref: string) =>
    read.rows
      .find((row) => row.ref === ref)
      ?.entries.map((e) => `${e.iso} ${e.forum} ${e.kind}${e.proposed ? " proposed" : ""}`);

  it("reports where its timescale or its measure says to whom", () => {
    expect(entries("1.1")).toEqual(["2021-10 BMG report", "2021-12 Board report"]);
    expect(entries("1.2")).toEqual(["2021-06 BMG report", "2021-10 BMG report"]);
    expect(entries("1.3")).toEqual(["2021-06 null deliverable"]);
    expect(entries("1.5")?.[0]).toBe("2021-06 OMG report proposed");
    expect(entries("1.6")).toBeUndefined();
  });

  it("tells a text that says quarterly and names three dates", () => {
    expect(
      read.contradictions.filter(({ kind }) => kind === "frequency-against-dates").map(({ cells }) => cells),
    ).toEqual([["F6"]]);
  });
});

describe("the Meetings sheet that officers keep", () => {
  const meetings = sheet("Diary", [
    ["Our meetings"],
    ["Forum", "Date or month", "Joint with", "Papers due"],
    ["Board", "16 June 2021", "RSAB", "7 June 2021"],
    ["BMG", "October 2021", null, null],
    ["Cabinet", null, null, null],
  ]);

  it("is known by its headings and read back", () => {
    const read = readMeetings(book([meetings]), year);
    expect(read.map(({ iso, forum, joint, papersDue }) => [iso, forum, joint, papersDue])).toEqual([
      ["2021-06-16", "Board", true, "7 June 2021"],
      ["2021-10", "BMG", false, undefined],
    ]);
  });

  it("gives an entry its day and says that it is joint, and tells what it cannot hear", () => {
    const actions = [
      action(3, { ref: "1", timescale: "Report to Board in June 2021" }),
      action(4, { ref: "2", timescale: "Report to BMG in January 2022" }),
      action(5, { ref: "3", timescale: "Report to OMG in June 2021" }),
    ];
    const read = makeSchedule(book([sheet("Plan", [["x"]]), meetings]), [plan({ actions })], noSettings);
    expect(read.rows[0]?.entries[0]).toMatchObject({ iso: "2021-06-16", joint: true });
    expect(read.contradictions.map(({ kind }) => kind)).toEqual(["after-last-sitting", "forum-without-sittings"]);
  });
});

describe("how often groups meet", () => {
  const structure = sheet("Structure", [
    ["Sub group", "Frequency"],
    ["Learning group", "Quarterly"],
    ["Case panel", "Bi-monthly"],
    ["Scrutiny panel", "as needed"],
  ]);
  const read = makeSchedule(book([sheet("Plan", [["x"]]), structure]), [plan({})], noSettings);

  it("proposes months, marked as proposed, and asks about bi-monthly", () => {
    expect(read.rows.map((row) => [row.priority, row.entries.length, row.entries.every((e) => e.proposed)])).toEqual([
      ["Learning group", 4, true],
    ]);
    expect(read.questions).toMatchObject([{ kind: "bi-monthly", names: ["Case panel"] }]);
  });
});

describe("what stands beside", () => {
  it("a column headed Report to names the forum of each action", () => {
    const grid = sheet("Plan", [
      ["Plan 2021-22"],
      ["Action", "Report to", "When"],
      ["Audit files", "Executive", "June 2021"],
      ["Train staff", "n/a", "June 2021"],
    ]);
    const actions = [action(3, { ref: "1", timescale: "June 2021" }), action(4, { ref: "2", timescale: "June 2021" })];
    const read = makeSchedule(book([grid]), [plan({ actions, columns: { action: "A", timescale: "C" } })], noSettings);
    expect(read.rows.map((row) => row.entries.map((e) => `${e.iso} ${e.forum}`))).toEqual([["2021-06 Executive"]]);
  });

  it("a column headed Joint says which priorities are joint, and another sheet's title which year it is", () => {
    const { grid, plan: read } = scheduleOf([
      ["Hoarding", "June 2021", "December 2021"],
      ["Coercion", "June 2022", "July 2021"],
    ]);
    const control = sheet("Control", [
      ["Business Plan 2021-22"],
      [null, "Priority", "Joint?"],
      [null, "Hoarding", "Yes"],
      [null, "Coercion", "No"],
    ]);
    const listed = plan({ ...listOf([]), sheet: "Control", period: { from: null, to: null, asAt: null }, priorities: [{ row: 3, ref: null, title: "Hoarding", lead: null, leadCell: null, group: null, entries: [] }, { row: 4, ref: null, title: "Coercion", lead: null, leadCell: null, group: null, entries: [] }] }); // prettier-ignore
    const undated = { ...read, period: { from: null, to: null, asAt: null } };
    const schedule = makeSchedule(book([control, grid]), [listed, undated], noSettings);
    expect(schedule.rows.map((row) => row.joint)).toEqual([true, false]);
    expect(schedule.sittings.filter((sitting) => sitting.outsideYear).map(({ iso }) => iso)).toEqual(["2022-06"]);
  });

  it("groups report to whom a column says", () => {
    const structure = sheet("Groups", [
      ["Group", "Frequency", "Reports to"],
      ["Learning group", "Quarterly", "Executive"],
    ]);
    const read = makeSchedule(book([structure]), [plan({})], noSettings);
    expect(read.rows[0]?.entries.map((e) => `${e.iso} ${e.forum} ${e.kind}`)[0]).toBe("2021-06 Executive report");
  });
});
