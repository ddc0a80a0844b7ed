import { recognise } from "../../../src/core/recognise/recognise";
import type { Book } from "../../../src/core/grid/book";
import { noSettings } from "../../../src/core/plan/settings";
import { highlightsOf } from "../../../src/core/programme/highlights";
import { ownActions } from "../../../src/core/programme/ownActions";
import { draftGrid } from "../../support/draftGrid";
import { action, book, plan, sheet } from "../schedule/samples";
import { capture, schedule, summary } from "../../support/jobsAtOnce";

type Row = readonly (string | number | null)[];
const key: readonly Row[] = [
  ["RAG key"],
  ["Red", "Off track, the delay is serious"],
  ["Amber", "Slightly delayed"],
  ["Green", "Completed"],
  ["Blue", "Not yet started"],
  [],
];
const heads = ["No.", "Workstream", "Category", "Project Lead", "RAG", "Progress", "Next steps", "Risks and issues", "Decisions needed"]; // prettier-ignore
const programme = (ratings: string, more: readonly Row[] = []) =>
  sheet("Programme", [
    ["Improvement programme: high level plan"],
    ...key,
    heads,
    ["1", "New posts in the service", "High priority", "Nell More", ratings[0] ?? null, "Two posts filled", "Interview in May", null, null],
    ["2", "Performance framework", "High priority", "Rae Coo", ratings[1] ?? null, "First figures", null, "No analyst", null],
    ["3", "Caseload management", "Development", "Stu Ed", ratings[2] ?? null, null, null, null, "Approve the pilot"],
    ...more,
  ]); // prettier-ignore
const run = (workbook: Book, more = {}) => summary(workbook, { settings: noSettings, asAt: "2018-10-10", ...more });
const valueOf = (at: unknown) => (typeof at === "object" && at !== null && "value" in at ? at.value : at);
const tableOf = (outcome: ReturnType<typeof run>, name: string) => {
  const rows = outcome.drafts.find((draft) => draft.name === name)?.rows.map((row) => row.map(valueOf)) ?? [];
  const head = rows.findIndex((row) => row.length > 2);
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(row.map((value, at) => [String(rows[head]?.[at]), value])));
};

describe("the highlight report", () => {
  it("is written on a first meeting too: what the list says, blanks where it says nothing, and that nothing can have moved", () => {
    const outcome = run(book([programme("RRB")]));
    expect(tableOf(outcome, "Highlight report")[0]).toEqual({
      "No.": "1", Workstream: "New posts in the service", Category: "High priority", "Project lead": "Nell More", RAG: "R Red",
      "Progress this period": "Two posts filled", "Next period": "Interview in May", Milestones: null, Budget: null,
      "Risks and issues": null, "Decision wanted (approve / amend / close)": null,
    }); // prettier-ignore
    expect(outcome.say[0]).toMatch(/^Nothing is kept of an earlier meeting/);
    expect(outcome.results).not.toHaveProperty("comparison");
  });

  it("is written by the summary alone: the schedule points to it", () => {
    const outcome = schedule(book([programme("RRB")]), { settings: noSettings });
    expect(outcome.drafts).toEqual([]);
    expect(outcome.refused).toMatch(/highlight report .* is written by “Meeting summary”/);
    expect(outcome.say.join(" ")).toBe(outcome.refused);
  });

  it("shows the movement from another workbook", () => {
    const outcome = run(book([programme("GAR")]), { previous: { book: book([programme("RRB")]), name: "june.xlsx" } });
    const rows = tableOf(outcome, "Highlight report");
    expect(rows.map((row) => [row["RAG before"], row["RAG"]])).toEqual([
      ["R Red", "G Green"],
      ["R Red", "A Amber"],
      ["B Blue", "R Red"],
    ]);
    expect(rows.map((row) => String(row["Movement"]).replace(/^\W+/, ""))).toEqual(["Completed", "Better", "Started"]);
    expect(rows[0]?.["Decision wanted (approve / amend / close)"]).toBe("Close: rated Green.");
    expect(rows[2]?.["Decision wanted (approve / amend / close)"]).toBe("Approve the pilot");
    expect(outcome.results).toHaveProperty("comparison");
  });

  it("shows the movement from a kept meeting, and names what is no longer listed", () => {
    const before = programme("RRB", [
      ["4", "Voice of the child", "Development", "Ann Ives", "B", null, null, null, null],
    ]);
    const kept = capture(book([before]), { settings: noSettings, asAt: "2018-07-11", label: "Programme board July" });
    const history = kept.drafts[0] && draftGrid(kept.drafts[0]);
    const now = book(history ? [programme("GAR"), history] : []);
    const outcome = run({ ...now, history: history ?? null });
    expect(tableOf(outcome, "Highlight report").map((row) => row["RAG before"])).toEqual(["R Red", "R Red", "B Blue"]);
    const said = outcome.drafts[0]?.rows.flat().map(valueOf);
    expect(said).toContain("No longer in the list: Voice of the child.");
  });

  it("a comparison that was asked for and cannot be made is refused", () => {
    expect(run(book([programme("RRB")]), { previous: { sheet: "Programme" } }).refused).toMatch(/itself/);
  });

  it("a list that is not rated is not kept as a meeting", () => {
    const list = sheet("List", [["No.", "Workstream", "Category", "Project Lead"], ["1", "New posts in the service", "High", "Nell"], ["2", "Performance framework", "High", "Rae"], ["3", "Caseload management", "Low", "Stu"]]); // prettier-ignore
    expect(capture(book([list]), { settings: noSettings, asAt: "2018-07-11" }).refused).toMatch(/no plan to keep/);
    expect(run(book([list])).say[0]).toMatch(/rates no workstream/);
  });
});

describe("an action plan beside the list", () => {
  const actions = [
    action(3, { band: "Workstream 1: New posts in the service", rating: "G", timescale: "May 2021" }),
    action(4, {
      band: "Workstream 1: New posts in the service",
      rating: "R",
      timescale: "October 2021",
      action: "Appoint",
    }),
    action(5, { band: "Workstream 2: Something else", rating: "R", timescale: "October 2021" }),
  ];
  const entries = [
    { code: "G", label: "Green", meaning: "", color: null, cell: "B2", stage: "complete" as const },
    { code: "R", label: "Red", meaning: "", color: null, cell: "B3", stage: "late-serious" as const },
  ];

  it("says how far a workstream's actions are, and the next dates of the open ones", () => {
    expect(ownActions([plan({ actions, key: entries })])("New posts in the service")).toEqual({
      progress: "2 actions: 1 Green and 1 Red.",
      milestones: "October 2021: Appoint",
    });
    expect(ownActions([plan({ actions, key: entries })])("Caseload management")).toBeUndefined();
  });

  it("gives way to what the list itself says", () => {
    const [list] = recognise(book([programme("RRB")])).plans;
    const rows = list && highlightsOf(list, [list, plan({ actions, key: entries })]).rows;
    expect(rows?.map((row) => row.progress)).toEqual(["Two posts filled", "First figures", null]);
    expect(rows?.[0]?.milestones).toBe("October 2021: Appoint");
  });
});

describe("two lists of the same programme", () => {
  it("are put beside each other where they word a workstream differently", () => {
    const second = sheet("Summary", [
      ["Category", "Improvement priority"],
      ["High priority", "New posts in the service."],
      ["High priority", "Performance framework to include audit"],
      ["Review", "Value for money"],
    ]);
    const outcome = run(book([programme("RRB"), second]));
    expect(tableOf(outcome, "Workstream lists").map((row) => Object.values(row))).toEqual([
      ["Performance framework", "Performance framework to include audit", "Worded differently"],
      ["Caseload management", null, "Only in Programme"],
      [null, "Value for money", "Only in Summary"],
    ]);
  });
});
