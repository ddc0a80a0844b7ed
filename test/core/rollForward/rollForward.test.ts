import fc from "fast-check";
import { makeGrid, type Cell } from "../../../src/core/grid/grid";
import { noSettings } from "../../../src/core/plan/settings";
import { recognise } from "../../../src/core/recognise/recognise";
import type { SheetDraft } from "../../../src/core/sheets/sheetDraft";
import { draftGrid, draftTexts } from "../../support/draftGrid";
import { book, sheet } from "../schedule/samples";
import { capture, rollForward } from "../../support/jobsAtOnce";

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

const asBook = (draft: SheetDraft) => book([draftGrid(draft)]);
const texts = (drafts: readonly SheetDraft[], mark: string) =>
  drafts.filter((draft) => draft.mark === mark).flatMap(draftTexts);

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

  it("done parts of an open action are in the work achieved, and the others in next year's plan alone", () => {
    const lettered = sheet("Action Plan", [
      ["Annual Action Plan 2021-22"],
      ["RAG key"],
      ["Green", "Completed"],
      ["Red", "Off track, the delay is serious"],
      ["No.", "Action", null, "Lead", "Timescale", "RAG", "Update"],
      ["1.1", "a) Set up a panel\nb) Train the panel", null, "QA group", "June 2021", "R", "a) Completed in May.\n\n\nb) Dates are set."],
      ["1.2", "Ask carers what changed", null, "QA group", "October 2021", "R", "Nobody has replied"],
    ]); // prettier-ignore
    const { drafts } = rollForward(book([lettered]), { settings: noSettings });
    const [plan] = drafts;
    expect(texts(drafts, "work-achieved").flat()).toContain("· a) Set up a panel – Completed in May.");
    expect(texts(drafts, "roll-forward").flat()).toContain("b) Train the panel");
    expect(texts(drafts, "roll-forward").flat().join("\n")).not.toContain("Set up a panel");
    expect(plan?.widths[2]).toBeLessThan(plan?.widths[0] ?? 0);
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

  it("nothing that officers may have worked on is written over: not the carry list either", () => {
    const kept = { sheets: { "Carry list": "carry-list" } };
    const again = rollForward(book([source, sheet("Carry list", [["x"]])], kept), { settings: noSettings });
    expect(again.refused).toMatch(/“Carry list” made by an earlier run/);
    const said = { settings: noSettings, replace: true };
    expect(rollForward(book([source, sheet("Carry list", [["x"]])], kept), said).drafts).toHaveLength(3);
  });

  it("plans whose sheets begin alike have drafts of their own", () => {
    const long = "Safeguarding adults board plan";
    const two = [`${long}A`, `${long}B`].map((name) => ({ ...source, sheet: name }));
    const names = rollForward(book(two), { settings: noSettings }).drafts.map((draft) => draft.name);
    expect(names).toHaveLength(6);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });

  it("a plan in which all is done gives its summary and carry list, and a sentence in place of an empty plan", () => {
    const done = sheet("Action Plan", [
      ["Action Plan 2021-22"],
      ["Key"],
      ["Green", "Action completed"],
      ["Red", "Seriously late"],
      [],
      ["No.", "Outcome", "Action", "Lead", "Timescale", "RAG rating", "Updates"],
      ["1.1", "Carers are heard", "Publish the carers' leaflet", "Training group", "June 2021", "G", null],
      ["1.2", "Carers are heard", "Ask carers what changed", "QA group", "July 2021", "G", "All asked"],
    ]);
    const all = rollForward(book([done]), { settings: noSettings });
    expect(all.drafts.map((draft) => draft.name)).toEqual(["Work achieved", "Carry list"]);
    expect(all.say.join(" ")).toContain("Nothing in Action Plan is open");
  });

  it("keeps a real date a date, as it was shown, and leaves a formula's result of last year behind", () => {
    const cells: Cell[] = [
      ["No.", "Outcome", "Action", "Lead", "Timescale", "Cost", "Days left"],
      ["1.1", "Carers are heard", "Publish the carers' leaflet", "Training group"],
    ].flatMap((row, r) => row.map((value, c) => ({ row: r + 2, column: c + 1, value })));
    const grid = makeGrid({
      sheet: "Plan",
      cells: [
        { row: 1, column: 1, value: "Action Plan 2021-22" },
        ...cells,
        { row: 3, column: 5, value: 44561, numberFormat: "dd/mm/yyyy" },
        { row: 3, column: 6, value: 1200, numberFormat: "£#,##0" },
        { row: 3, column: 7, value: 12, formula: "=E3-TODAY()" },
      ],
    });
    const [draft] = rollForward(book([grid]), { settings: noSettings }).drafts;
    const last = draft?.rows.at(-1)?.slice(4);
    expect(last).toMatchObject([
      { value: 44561, style: { numberFormat: "dd/mm/yyyy" } },
      { value: 1200, style: { numberFormat: "£#,##0" } },
      { value: null },
    ]);
  });

  it("tells every earlier meeting that is kept, followed by words though numbers changed", () => {
    const july = rollForwardHistory();
    const [, line] = texts(rollForward(july, { settings: noSettings, asAt: "2021-12-08" }).drafts, "carry-list").slice(
      1,
    );
    expect(line?.at(-1)).toBe("BMG July, 7 July 2021 (as 1.1): Amber. First talks");
    const [head] = texts(rollForward(book([source]), { settings: noSettings }).drafts, "carry-list").slice(1);
    expect(head).not.toContain("Earlier meetings, the oldest first");
  });

  /** A plan with one kept meeting at which the first action bore another number, rating and update. */
  function rollForwardHistory() {
    const row = (ref: string, rating: string, update: string) =>
      sheet("Action Plan", [
        ["Action Plan 2021-22"],
        ["Key"],
        ["Red", "Seriously late"],
        ["Amber", "Slightly delayed"],
        [],
        ["No.", "Outcome", "Action", "Lead", "Timescale", "RAG rating", "Updates"],
        [
          ref,
          "Carers are heard",
          "Ask carers what changed since the leaflet",
          "QA group",
          "October 2021",
          rating,
          update,
        ],
        ["2.1", "Homes are safe", "Visit every home in the city", "Board Manager", "December 2021", "A", "Six visited"],
      ]);
    const said = { settings: noSettings, asAt: "2021-07-07", label: "BMG July" };
    const [kept] = capture(book([row("1.1", "A", "First talks")]), said).drafts;
    const history = kept && draftGrid(kept);
    return {
      ...book([row("1.2", "R", "Nobody has replied"), ...(history ? [history] : [])]),
      history: history ?? null,
    };
  }

  it("every action of the old plan stands exactly once: carried, achieved or no longer wanted", () => {
    const line = fc.record({
      band: fc.constantFrom("Priority 1: Carers", "Priority 2: Homes"),
      rating: fc.constantFrom("G", "R", "A", null),
      update: fc.constantFrom(null, "Done in May", "No longer required", "Work continues"),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), (lines) => {
        const bands = ["Priority 1: Carers", "Priority 2: Homes"];
        const rows = bands.flatMap((band) => {
          const own = lines.flatMap((each, at) => (each.band === band ? [{ ...each, at }] : []));
          return own.length === 0 ? [] : [[band], ...own.map(({ rating, update, at }) => [`${bands.indexOf(band) + 1}.${at}`, `Undertake piece of work x${at}x`, "QA group", "June 2021", rating, update])]; // prettier-ignore
        });
        const old = sheet("Plan", [
          ["Action Plan 2021-22"],
          ["Key"],
          ["Red", "Seriously late"],
          ["Amber", "Slightly delayed"],
          ["Green", "Action completed"],
          [],
          ["No.", "Action", "Lead", "Timescale", "RAG rating", "Updates"],
          ...rows,
        ]);
        const { drafts, refused } = rollForward(book([old]), { settings: noSettings });
        if (refused !== undefined) return;
        const next = texts(drafts, "roll-forward").flat();
        const achieved = texts(drafts, "work-achieved").flat();
        const gone = texts(drafts, "carry-list")
          .filter((row) => row.includes("No longer wanted"))
          .flat();
        const carried = texts(drafts, "carry-list").flat();
        lines.forEach((_, at) => {
          const holds = (all: readonly string[]) => all.filter((text) => text.includes(`x${at}x`)).length;
          expect(holds(next) + holds(achieved) + holds(gone)).toBe(1);
          expect(holds(carried)).toBe(1);
        });
      }),
      { numRuns: 60 },
    );
  });
});
