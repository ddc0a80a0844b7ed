import type { Book } from "../../../src/core/grid/book";
import { makeGrid } from "../../../src/core/grid/grid";
import type { JobContext } from "../../../src/core/jobs/job";
import type { Finding } from "../../../src/core/plan/finding";
import { noSettings } from "../../../src/core/plan/settings";
import { bookOf } from "../../support/grid";
import { checkPlans, recalculate } from "../../support/jobsAtOnce";

const planOf = (title: string) =>
  bookOf(`sheet Plan
1 | ${title}
2 | {FF0000}Red | Will be missed by more than three months
3 | {FFC000}Amber | Will be missed by less than three months
4 | {00B050}Green | On track to be completed on time
5 | {0070C0}Blue | Completed
7 | Ref | Action | Lead | Timescale | RAG | Update
8 | 1.1 | Agree the policy with partners | Ann Moss | June 2018 | G | Draft shared.
9 | 1.2 | Train all front-line staff | Bo Reed | March 2019 | G | Two sessions held.
10 | 1.3 | Audit the case files | Cy Hall | March 2019 | G | Files chosen.`);
const titled = "Action plan 2018-19 as at 10 October 2018";
const run = (book: Book, more: Partial<JobContext> = {}) => checkPlans(book, { settings: noSettings, ...more });
const passed = (outcome: ReturnType<typeof run>) =>
  (outcome.results["findings"] as readonly Finding[])
    .filter(({ rule }) => rule === "deadline-passed")
    .map(({ cell }) => cell);

function withKept(book: Book, asAt: string): Book {
  const cells = [asAt, `BMG ${asAt}`, "as agreed", "Plan"].map((value, at) => ({ row: 2, column: at + 1, value }));
  return { ...book, history: makeGrid({ sheet: "Plan history", cells }) };
}

describe("Check plan: the date it judges at", () => {
  it("is the one given, else the title's", () => {
    expect(passed(run(planOf(titled)))).toEqual(["D8"]);
    expect(passed(run(planOf(titled), { asAt: "2018-06-01" }))).toEqual([]);
    expect(run(planOf(titled)).say.join(" ")).not.toContain("Give the meeting");
  });

  it("is asked for where the title has none, or its meeting is kept; then nothing is judged by date", () => {
    for (const book of [planOf("Action plan 2018-19"), withKept(planOf(titled), "2018-10-10")]) {
      expect(passed(run(book))).toEqual([]);
      expect(run(book).say.join(" ")).toContain("Give the meeting's date to have the deadlines judged by it.");
      expect(run(book).say.join(" ")).not.toContain("good order");
      expect(passed(run(book, { asAt: "2018-10-10" }))).toEqual(["D8"]);
    }
  });

  it("is the same as that of Recalculate", () => {
    for (const title of ["Action plan 2018-19", titled])
      for (const kept of ["2018-07-11", "2018-10-10", "2019-01-09"]) {
        const book = withKept(planOf(title), kept);
        const { proposals } = recalculate(book, { settings: noSettings }).results;
        expect((proposals as readonly unknown[]).length > 0).toBe(passed(run(book)).length > 0);
      }
  });

  it("is not asked for where no deadline can be judged by it", () => {
    const open = planOf("Action plan 2018-19");
    const cells = open.grids[0]?.rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell ? [cell] : []))) ?? [];
    const ongoing = cells.map((cell) => (cell.column === 4 && cell.row > 7 ? { ...cell, value: "Ongoing" } : cell));
    const book = { ...open, grids: [makeGrid({ sheet: "Plan", cells: ongoing })] };
    expect(run(book).say.join(" ")).not.toContain("Give the meeting");
  });
});
