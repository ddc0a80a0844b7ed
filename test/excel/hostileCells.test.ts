import { runJob, putItBack, type RunOptions } from "../../src/excel/runJob";
import { fitting } from "../../src/excel/asTyped";
import { keptSnapshots, snapshotOf } from "../../src/core/snapshot/readHistory";
import { readWholeBook } from "../../src/excel/readWholeBook";
import { gridOf } from "../../src/core/grid/book";
import { bookOf } from "../../src/xlsx/bookOf";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { cellKey, placeOfKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

/** Texts that Excel would make something else of, if they were simply typed. */
const hostile = [
  "=HYPERLINK(\"http://example.org\",\"press\")",
  "=1+1",
  "+44 20 7946 0000",
  "-- see minutes",
  "@board",
  "'quoted",
  "''twice",
  "=cmd|'/c calc'!A1",
  "＝1+1",
  "\t=1+1",
  "\n=1+1",
  "1-2",
  "3/4",
  "12:30",
  "5%",
  "£100",
  "(5)",
  "1e5",
  "00123",
  "TRUE",
  "false",
  "#N/A",
  "Mar 19",
  "March 2019",
  "Mon, March 4",
  "1,000",
  ".5",
  " -5",
  " +44 20 7946",
  "(-5)",
  "$-5",
  "-$5",
  " #N/A",
  " =1+1",
  "Monday 4 March 2019",
]; // prettier-ignore

function sheetNamed(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
}

/** A plan whose updates and leads are hostile texts, kept as text as an officer would have: by an apostrophe. */
function hostilePlan(): WorkbookState {
  const state = bigPlan(hostile.length);
  const { cells } = sheetNamed(state, "Action Plan");
  hostile.forEach((value, at) => {
    for (const column of [4, 7]) cells.set(cellKey(13 + at, column), { value, quoted: true, look: {} });
  });
  return state;
}

function formulasIn(state: WorkbookState): string[] {
  return state.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap(({ formula }) => formula ?? []));
}

describe("texts that look like something else", () => {
  it("stay text in a snapshot, in the papers, and when they are read again and written again", async () => {
    const state = hostilePlan();
    await openInExcel(state);
    for (const [job, options] of [
      ["capture", { asAt: "2018-07-11", label: "=July" }],
      ["summary", { asAt: "2018-10-10", label: "+October" }],
      ["capture", { asAt: "2018-07-11", label: "=July", replace: true }],
    ] as const) {
      const result = await runJob(job, options);
      expect([job, result.trouble, result.refused]).toEqual([job, undefined, undefined]);
    }
    expect(formulasIn(state)).toEqual([]);
    const book = await readWholeBook();
    const history = gridOf(book, "Plan history");
    const [kept] = keptSnapshots(history);
    if (!history || !kept) throw new Error("Nothing was kept.");
    expect(kept.name).toBe("=July");
    const { actions } = snapshotOf(history, kept, { from: null, to: null, asAt: null });
    expect(actions.map(({ update }) => update)).toEqual(hostile.map((text) => text.trim()));
  });

  it("come back as text when a replaced snapshot is put back", async () => {
    const state = hostilePlan();
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "=July" });
    await runJob("capture", { asAt: "2018-10-10", label: "+October" });
    const before = shown(state);
    await runJob("capture", { asAt: "2018-07-11", label: "=July", replace: true });
    expect(shown(state)).not.toBe(before);
    await putItBack();
    expect(formulasIn(state)).toEqual([]);
    expect(shown(state)).toBe(before);
  });
});

/** A plan of which everything that a person writes is hostile: bands, outcomes, actions, leads, updates. Ratings stay, so that there is work. */
function hostileThroughout(): WorkbookState {
  const state = bigPlan(60);
  for (const [key, cell] of sheetNamed(state, "Action Plan").cells) {
    const { row, column } = placeOfKey(key);
    if (row < 12 || typeof cell.value !== "string" || ![2, 3, 4, 7].includes(column)) continue;
    cell.value = `${hostile[(row + column) % hostile.length] ?? ""} ${column === 4 ? "" : cell.value}`.trimEnd();
    cell.quoted = true;
  }
  return state;
}

describe("every job on texts that look like something else", () => {
  const october = { asAt: "2018-10-10", label: "=2+5+cmd|' /C calc'!A0" } as const;

  it.each<[string, RunOptions]>([
    ["recalculate", { asAt: "2019-03-31", accept: "all" }],
    ["capture", october],
    ["summary", october],
    ["schedule", october],
    ["themes", october],
    ["roll-forward", october],
    ["colour-as-you-type", {}],
    ["circulate", { replace: true }],
  ])("%s makes no formula, and leaves no trace that its putting-back does not take away", async (job, options) => {
    const state = hostileThroughout();
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "@July" });
    const own = shown(state);
    const result = await runJob(job, options);
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect(formulasIn(state)).toEqual([]);
    for (const sheet of state.sheets) expect(sheet.name.length).toBeLessThanOrEqual(31);
    if (result.canPutBack) {
      await putItBack();
      expect(formulasIn(state)).toEqual([]);
      if (job !== "circulate") expect(shown(state)).toBe(own);
    }
  });

  it("a plan picked from another file, saved and opened again, brings none either", async () => {
    const opened = openWorkbook(workbookBytesFrom(hostileThroughout()));
    if ("trouble" in opened) throw new Error(opened.trouble);
    const state = bigPlan(60);
    await openInExcel(state);
    const result = await runJob("summary", {
      asAt: "2018-10-10",
      label: "@October",
      previous: { book: bookOf(opened.state), name: "=evil.xlsx" },
    });
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect(state.sheets.length).toBeGreaterThan(1);
    expect(formulasIn(state)).toEqual([]);
  });
});

describe("texts that no cell can hold", () => {
  it.each([
    ["a\u0000b\u0007c\td\ne", "abc\td\ne"],
    ["half \ud83d of a letter", "half \ufffd of a letter"],
    ["whole 😀", "whole 😀"],
    ["x".repeat(40_000), `${"x".repeat(32_766)}…`],
    [`${"x".repeat(32_765)}😀x`, `${"x".repeat(32_765)}…`],
    [`=${"x".repeat(32_766)}`, `=${"x".repeat(32_764)}…`],
  ])("are made to fit", (text, fits) => expect(fitting(text)).toBe(fits));

  it("do not stop a snapshot, a paper or a recalculation", async () => {
    const state = bigPlan(12);
    const { cells } = sheetNamed(state, "Action Plan");
    cells.set(cellKey(14, 7), { value: "y".repeat(32_767), look: {} });
    cells.set(cellKey(15, 7), { value: "a\ud83db\u0001c", look: {} });
    await openInExcel(state);
    for (const job of ["capture", "recalculate"]) {
      expect((await runJob(job, { asAt: "2018-07-11" })).trouble).toBeUndefined();
    }
    cells.set(cellKey(14, 7), { value: `${"y".repeat(32_000)} and more`, look: {} });
    expect((await runJob("summary", { asAt: "2018-10-10" })).trouble).toBeUndefined();
  });
});

describe("names that are too long", () => {
  it.each(["summary", "capture", "schedule", "themes", "roll-forward"])(
    "%s of a meeting whose name is a whole page is done: sheets and footers have what fits",
    async (job) => {
      const state = bigPlan(12);
      await openInExcel(state);
      await runJob("capture", { asAt: "2018-07-11", label: "July & before ".repeat(400) });
      const result = await runJob(job, { asAt: "2018-10-10", label: "Board & BMG ".repeat(400) });
      expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    },
  );
});

describe("sheets that are large or oddly named", () => {
  it.each([
    "Plan (Q1), Board's “own” & more",
    "A's plan of a Board, 2018-2019",
    'Plan {2018} <draft> "end" +=@!',
    "R1C1",
    "A1",
    "=1+1",
    "計画 2018–19 😀 d'été",
  ])("a sheet called %s is found, coloured, kept, reported on and put back", async (name) => {
    expect(name.length).toBeLessThanOrEqual(31);
    const state = bigPlan(12);
    sheetNamed(state, "Action Plan").name = name;
    state.activeSheet = name;
    await openInExcel(state);
    const before = shown(state);
    expect((await runJob("recalculate")).trouble).toBeUndefined();
    expect(shown(state)).not.toBe(before);
    expect((await putItBack()).trouble).toBeUndefined();
    expect(shown(state)).toBe(before);
    for (const job of ["colour-as-you-type", "capture", "summary", "schedule", "roll-forward"]) {
      const asAt = job === "capture" ? "2018-07-11" : "2018-10-10";
      expect([job, (await runJob(job, { asAt })).trouble]).toEqual([job, undefined]);
    }
    expect(formulasIn(state)).toEqual([]);
  });

  it("more than 512 merged areas are read, in parts", async () => {
    const state = bigPlan(580);
    const sheet = sheetNamed(state, "Action Plan");
    for (let row = 14; row < 590; row += 2) {
      if (sheet.merges.some(({ top }) => top === row || top === row + 1)) continue;
      for (const column of [4, 5]) {
        sheet.cells.delete(cellKey(row + 1, column));
        sheet.merges.push({ top: row, left: column, bottom: row + 1, right: column });
      }
    }
    expect(sheet.merges.length).toBeGreaterThan(512);
    await openInExcel(state);
    const result = await runJob("recalculate");
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect((await putItBack()).trouble).toBeUndefined();
  });

  it("a history of more than 5 MB, in letters of three bytes, is written in requests under 5 MB each", async () => {
    const state = bigPlan(2_000);
    for (const [key, cell] of sheetNamed(state, "Action Plan").cells) {
      if (placeOfKey(key).column === 7 && placeOfKey(key).row > 12) cell.value = "漢字の更新".repeat(250);
    }
    const { host } = await openInExcel(state);
    const result = await runJob("capture", { asAt: "2018-07-11" });
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect(host.traffic().syncs).toBeGreaterThan(3);
    expect(sheetNamed(state, "Plan history").tables[0]?.area.bottom).toBe(2_001);
    expect((await putItBack()).trouble).toBeUndefined();
    expect(state.sheets.map(({ name }) => name)).toEqual(["Action Plan"]);
  });
});
