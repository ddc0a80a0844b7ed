import { rollForward } from "../../../src/core/jobs/rollForward";
import type { Book } from "../../../src/core/grid/book";
import { makeGrid, type Cell } from "../../../src/core/grid/grid";
import { noSettings } from "../../../src/core/plan/settings";
import { recognise } from "../../../src/core/recognise/recognise";
import type { SheetDraft } from "../../../src/core/sheets/sheetDraft";
import { book, sheet } from "../schedule/samples";

const source = sheet("Action Plan", [
  ["Annual Action Plan 2021-22 – update following BMG 7th July 2021"],
  [],
  [null, "Key"],
  [null, "Red", "Work is under way and will not be completed on time; the delay is serious"],
  [null, "Amber", "Work is under way and is slightly delayed"],
  [null, "Green", "Action completed"],
  [],
  ["No.", "Outcome", "Action", "Lead", "Timescale", "RAG rating", "Updates"],
  ["1.1", "Carers are heard", "Publish the carers' leaflet", "Training group", "June 2021", "G", "Published in May"],
  ["1.2", "Carers are heard", "Ask carers what changed", "QA group", "October 2021", "R", "Nobody has replied"],
  [
    "2.1",
    "Homes are safe",
    "Visit every home named in 1.2",
    "Board Manager",
    "December 2021",
    "A",
    "Six of nine visited",
  ],
]);

/** A drafted sheet as it would be read back. */
function asBook(draft: SheetDraft): Book {
  const cells = draft.rows.flatMap((row, r) =>
    row.flatMap((at, c): Cell[] => {
      const { value, style } = typeof at === "object" && at !== null ? at : { value: at, style: {} };
      const fill = style.fill === undefined ? {} : { fill: style.fill };
      return value === null && style.fill === undefined ? [] : [{ row: r + 1, column: c + 1, value, ...fill }];
    }),
  );
  return book([makeGrid({ sheet: draft.name, cells })]);
}

describe("rolling a plan forward", () => {
  const outcome = rollForward(book([source]), { settings: noSettings });
  const [next] = outcome.drafts;

  it("drafts next year's plan, the work achieved and the carry list, and changes nothing of this year's", () => {
    expect(outcome.drafts.map((draft) => draft.name)).toEqual(["Action Plan 2022-23", "Work achieved", "Carry list"]);
    expect(outcome.edits).toEqual([]);
    expect(outcome.say[0]).toBe("Action Plan: 3 actions = 2 carried + 1 completed + 0 no longer wanted.");
  });

  it("is read back as a plan with the same columns and key, next year's title, ratings kept and updates cleared", () => {
    const [before] = recognise(book([source])).plans;
    const [after] = next ? recognise(asBook(next)).plans : [];
    expect(after?.columns).toEqual(before?.columns);
    expect(after?.key.map((entry) => [entry.label, entry.stage])).toEqual(
      before?.key.map((entry) => [entry.label, entry.stage]),
    );
    expect(after?.title).toBe("Annual Action Plan 2022-23");
    expect(after?.period.from).toBe("2022-04-01");
    expect(after?.actions.map((each) => [each.ref, each.rating, each.update])).toEqual([
      ["1.1", "R", null],
      ["2.1", "A", null],
    ]);
  });

  it("tells a text that cites an old number", () => {
    expect(outcome.say.join(" ")).toContain("Texts that refer to last year's numbers: 2.1.");
  });

  it("does not write over next year's plan once it is there", () => {
    const kept = { sheets: { "Action Plan 2022-23": "roll-forward" } };
    const again = rollForward(book([source, sheet("Action Plan 2022-23", [["x"]])], kept), { settings: noSettings });
    expect(again.refused).toMatch(/already a sheet/);
    expect(again.drafts).toEqual([]);
  });

  it("a workbook without an action plan gives a sentence", () => {
    expect(rollForward(book([sheet("Notes", [["Hello"]])]), { settings: noSettings }).refused).toMatch(
      /no action plan to roll forward/,
    );
  });
});
