import { acceptProposals } from "../../../src/core/jobs/acceptProposals";
import type { Proposal } from "../../../src/core/rate/proposal";
import { makeGrid } from "../../../src/core/grid/grid";
import { bookOfGrids } from "../../support/grid";
import { ratedPlan, sample } from "../rate/ratedPlan";

const serious = sample.key.find(({ stage }) => stage === "late-serious")?.code ?? "";
const planOn = (sheet: string) =>
  ratedPlan(
    [
      { stage: "on-track", ref: "3.2", sub: "a-b" },
      { stage: "on-track", ref: "3.3" },
    ],
    sample.key,
    { sheet },
  );
const proposalsOf = (sheet: string): Proposal[] =>
  planOn(sheet).actions.map(({ ratingCell, rating, ref, sub }) => ({
    sheet, cell: ratingCell ?? "", part: sub === null ? ref : `${ref ?? ""} ${sub}`, from: rating, to: serious, why: "Late.", assumed: null, due: "2018-06",
  })); // prettier-ignore

function accept(names: readonly string[], sheets = ["Adults"]) {
  const book = bookOfGrids(sheets.map((sheet) => makeGrid({ sheet, cells: [] })));
  const { edits, say } = acceptProposals(book, sheets.map(planOn), sheets.flatMap(proposalsOf), names);
  return { cells: edits.map(({ sheet, cell }) => `${sheet}!${cell}`), say: say.join(" ") };
}

describe("accepting by name", () => {
  it("takes a line of several parts by its number, or with its parts, however spaced", () => {
    for (const name of ["3.2", "3.2 a-b", "3.2A-B", "F5", "Adults!F5"])
      expect(accept([name]).cells).toEqual(["Adults!F5"]);
  });

  it("does not take one part of a line that is rated as one, and names the line", () => {
    const { cells, say } = accept(["3.2a"]);
    expect(cells).toEqual([]);
    expect(say).toBe("3.2a is not rated by itself, so nothing was accepted for it: name 3.2 a-b.");
  });

  it("does not guess which sheet is meant", () => {
    const both = ["Adults", "Children"];
    for (const name of ["3.3", "F6"]) {
      const { cells, say } = accept([name], both);
      expect(cells).toEqual([]);
      expect(say).toBe(`${name} stands on Adults and Children, so nothing was accepted for it: name the sheet.`);
    }
    expect(accept(["Children!F6"], both).cells).toEqual(["Children!F6"]);
  });

  it("takes what it knows, and says of the rest that there is no proposal", () => {
    const { cells, say } = accept(["9.9", "3.3"]);
    expect(cells).toEqual(["Adults!F6"]);
    expect(say).toContain("There is no proposal for 9.9, so nothing was accepted there.");
  });
});
