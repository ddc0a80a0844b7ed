import type { Book } from "../../../src/core/grid/book";
import type { Grid } from "../../../src/core/grid/grid";
import { noSettings } from "../../../src/core/plan/settings";
import { draftGrid, draftTexts } from "../../support/draftGrid";
import { book, sheet } from "../schedule/samples";
import { themes } from "../../support/jobsAtOnce";

const list = sheet("Priorities", [
  ["Business plan 2021/22"],
  ["The priorities of the board are:"],
  ["1", "Hoarding"],
  ["2", "Coercion"],
  ["3", "Transitions"],
]);
const run = (workbook: Book, more = {}) => themes(workbook, { settings: noSettings, ...more });
const made = (outcome: ReturnType<typeof run>) => (outcome.drafts[0] ? draftTexts(outcome.drafts[0]) : []);
/** The workbook after a run, with what an officer wrote into the sheet by hand. */
function after(outcome: ReturnType<typeof run>, write: (grid: Grid) => Grid = (grid) => grid, others = [list]): Book {
  const [draft] = outcome.drafts;
  return draft ? book([...others, write(draftGrid(draft))], { sheets: { [draft.name]: "themes" } }) : book(others);
}
const put = (row: number, column: number, value: string) => (grid: Grid) => {
  const rows = grid.rows.map((each) => (each ? [...each] : undefined));
  (rows[row] ??= [])[column] = { row, column, value };
  return { ...grid, rows, lastRow: Math.max(grid.lastRow, row), lastColumn: Math.max(grid.lastColumn, column) };
};

it("goes on with what was written into its own sheet, under headings that the officer named", () => {
  const named = (grid: Grid) => put(3, 4, "Twelve files read")(put(2, 3, "Case files")(grid));
  const first = run(book([list]), { themes: "quality-assurance" });
  expect(first.drafts[0]?.name).toBe("Quality assurance");
  const again = run(after(first, named), { themes: "quality-assurance" });
  const [, heads, row] = made(again);
  expect(heads?.slice(0, 4)).toEqual(["Priority", "Lead", "Case files", "Quadrant 2 (to name)"]);
  expect(row?.slice(0, 4)).toEqual(["Hoarding", "", "", "Twelve files read"]);
});

it("goes on with its own sheet also where an officer's has the name that it wanted", () => {
  const officers = sheet("Themes", [["What we mean by a theme"]]);
  const first = run(book([list, officers]));
  const [draft] = first.drafts;
  const own = draft && put(3, 3, "Two reviews")(draftGrid({ ...draft, name: "Themes (2)" }));
  const again = run(book([list, officers, ...(own ? [own] : [])], { sheets: { "Themes (2)": "themes" } }));
  expect(again.drafts[0]?.name).toBe("Themes (2)");
  expect(made(again).flat()).toContain("Two reviews");
});

it("the two sets of headings have a sheet each: neither is written over the other", () => {
  const first = run(book([list]));
  const written = after(first, put(3, 3, "Two reviews"));
  expect(run(written, { themes: "quality-assurance" }).drafts[0]?.name).toBe("Quality assurance");
  expect(made(run(written, { themes: "cross-cutting" })).flat()).toContain("Two reviews");
});

it("a sheet of its own that holds more than can be read back is not replaced without the officer's word", () => {
  const first = run(book([list]));
  for (const write of [put(3, 12, "A note beside"), put(2, 2, "Who"), put(20, 1, "A note below")]) {
    const outcome = run(after(first, write));
    expect(outcome.refused).toMatch(/“Themes” was made by an earlier run/);
    expect(outcome.results["mayReplace"]).toBe(true);
    expect(run(after(first, write), { replace: true }).refused).toBeUndefined();
  }
});

it("a grid below the board's list is found, and the list gives the names", () => {
  const both = sheet("Priorities", [
    ["The priorities of the board are:"],
    ["1", "Hoarding"],
    ["2", "Coercion"],
    ["3", "Transitions"],
    [],
    ["Priorities for improvement", "Audit implications", "User views", "Workforce implications"],
    ["Coercion", null, "Survey in June 2021", null],
    ["Priority 2", null, null, null],
    [],
    [],
    [],
    ["Note: to be agreed by the Board"],
  ]);
  const outcome = run(book([both]));
  expect(made(outcome).slice(2).map(([name]) => name)).toEqual(["Coercion", "Hoarding", "Transitions"]); // prettier-ignore
  expect(outcome.say.join(" ")).toMatch(/2 priorities are offered by name .*Hoarding and Transitions/);
  expect(made(outcome).flat().join(" ")).not.toContain("Note:");
});

it("a programme's priorities are its workstreams, with who leads them", () => {
  const programme = sheet("Programme", [
    ["No.", "Workstream", "Category", "Project Lead"],
    ["1", "New posts in the service", "High", "Nell More"],
    ["2", "Performance framework", "High", "Rae Coo"],
    ["3", "Caseload management", "Low", "Stu Ed"],
  ]);
  expect(made(run(book([programme]))).slice(2).map((row) => row.slice(0, 2))).toEqual([
    ["New posts in the service", "Nell More"],
    ["Performance framework", "Rae Coo"],
    ["Caseload management", "Stu Ed"],
  ]); // prettier-ignore
});

it("plans of several boards beside each other have a board column: 2, 1 joint, 2", () => {
  const of = (title: string, ...bands: string[]) =>
    sheet(title.split(" ")[0] ?? title, [
      [`${title} action plan 2021/22`],
      ["No.", "Outcome", "Action", "Lead", "Timescale"],
      ...bands.flatMap((band, at) => [
        [`Priority ${at + 1}: ${band}`],
        [`${at + 1}.1`, "Better", "Do what was agreed", "Chair", "May 2021"],
      ]),
    ]);
  const outcome = run(book([of("RSCB", "Neglect", "Early help"), of("Joint", "Prevent"), of("RSAB", "Hoarding", "Scams")])); // prettier-ignore
  expect(outcome.say[0]).toContain("5 priorities (RSCB 2, Joint 1, RSAB 2)");
  expect(made(outcome)[1]?.slice(0, 3)).toEqual(["Board", "Priority", "Lead"]);
});

it("without priorities there is a sentence and no sheet", () => {
  const outcome = run(book([sheet("Notes", [["Hello"]])]));
  expect(outcome.drafts).toEqual([]);
  expect(outcome.refused).toMatch(/^No priorities were found/);
});
