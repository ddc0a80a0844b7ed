import { putItBack, runJob } from "../../src/excel/runJob";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

const ratings = 6;

function sheetOf(state: WorkbookState) {
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A plan has a sheet.");
  return sheet;
}

function fillsOf(state: WorkbookState): Record<string, Set<string>> {
  const fills: Record<string, Set<string>> = {};
  for (const [key, cell] of sheetOf(state).cells) {
    if (key % 16_384 !== ratings || typeof cell.value !== "string" || cell.value.length !== 1) continue;
    (fills[cell.value] ??= new Set()).add(cell.look.fill ?? "none");
  }
  return fills;
}

describe("Recalculate, through office.js", () => {
  it("gives every rating its key's colour, in one read and one write, and nothing else moves", async () => {
    const state = bigPlan(120);
    const { session, host } = await openInExcel(state);
    const result = await runJob("recalculate");
    expect(result.trouble).toBeUndefined();
    expect(fillsOf(state)).toEqual({
      C: new Set(["none"]), R: new Set(["FF0000"]), A: new Set(["FFC000"]), G: new Set(["00B050"]), B: new Set(["0070C0"]),
    }); // prettier-ignore
    expect(host.traffic().syncs).toBe(2);
    const touched = session.changes.filter((change) => change.type !== "settings");
    expect(
      touched.every(
        (change) => change.type === "look" && change.area.left === ratings && change.area.right === ratings,
      ),
    ).toBe(true);
  });

  it("a second run changes nothing and keeps nothing new", async () => {
    const state = bigPlan(120);
    const { session, host } = await openInExcel(state);
    await runJob("recalculate");
    const done = session.changes.length;
    host.resetTraffic();
    const again = await runJob("recalculate");
    expect(session.changes).toHaveLength(done);
    expect(host.traffic().syncs).toBe(1);
    expect(again.say.join(" ")).toContain("already had the key's colours");
  });

  it("Put it back gives the workbook that was there before, and is then done with", async () => {
    const state = bigPlan(120);
    const before = shown(state);
    await openInExcel(state);
    expect((await runJob("recalculate")).canPutBack).toBe(true);
    expect(shown(state)).not.toBe(before);
    const back = await putItBack();
    expect(shown(state)).toBe(before);
    expect(back.canPutBack).toBe(false);
    expect((await putItBack()).refused).toContain("nothing to put back");
  });

  it("Put it back leaves, and names, a cell that someone has coloured since", async () => {
    const state = bigPlan(30);
    await openInExcel(state);
    await runJob("recalculate");
    const cell = sheetOf(state).cells.get(cellKey(13, ratings));
    if (cell) cell.look = { ...cell.look, fill: "CCFFCC" };
    const back = await putItBack();
    expect(back.results.left).toEqual(["F13"]);
    expect(sheetOf(state).cells.get(cellKey(13, ratings))?.look.fill).toBe("CCFFCC");
  });

  it("accepting a proposal writes the letter and its colour, and both go back together", async () => {
    const state = bigPlan(120);
    const before = shown(state);
    await openInExcel(state);
    const listed = await runJob("recalculate", { asAt: "2018-12-31" });
    const proposals = listed.results.proposals as { cell: string; to: string | null }[];
    const wanted = proposals.find((proposal) => proposal.to === "R");
    expect(wanted).toBeDefined();
    await putItBack();
    const accepted = await runJob("recalculate", { asAt: "2018-12-31", accept: [wanted?.cell ?? ""] });
    expect(accepted.results.accepted).toEqual([wanted?.cell]);
    const row = Number(wanted?.cell.slice(1));
    expect(sheetOf(state).cells.get(cellKey(row, ratings))).toMatchObject({ value: "R", look: { fill: "FF0000" } });
    await putItBack();
    expect(shown(state)).toBe(before);
  });

  it("Put it back restores every rating whatever its look was: number formats, inks, fills and formulas", async () => {
    const state = bigPlan(60);
    const looks = [
      { numberFormat: "@" },
      { fontColor: "FFFFFF", fill: "7030A0" },
      { fill: "FF0000" },
      { numberFormat: "0.00" },
    ];
    let at = 0;
    for (const [key, cell] of sheetOf(state).cells) {
      if (key % 16_384 !== ratings || key < cellKey(13, 1)) continue;
      cell.look = { ...cell.look, ...looks[at % looks.length] };
      if (at++ % 7 === 0) cell.formula = `="${String(cell.value)}"`;
    }
    const before = shown(state);
    await openInExcel(state);
    const done = await runJob("recalculate", { asAt: "2019-03-31", accept: "all" });
    expect((done.results.accepted as readonly string[]).length).toBeGreaterThan(0);
    expect(shown(state)).not.toBe(before);
    await putItBack();
    expect(shown(state)).toBe(before);
  });

  it("a rating that a formula gives is coloured, and never overwritten", async () => {
    const state = bigPlan(60);
    const cells = sheetOf(state).cells;
    for (const [key, cell] of cells)
      if (key % 16_384 === ratings && key > cellKey(12, 1)) cell.formula = `=IF(1=1,"${String(cell.value)}","")`;
    await openInExcel(state);
    const result = await runJob("recalculate", { asAt: "2019-03-31", accept: "all" });
    expect(result.results.accepted).toEqual([]);
    expect([...cells.values()].filter((cell) => cell.formula !== undefined).length).toBeGreaterThan(50);
  });
});

describe("what hinders a job", () => {
  it("a protected sheet is said before anything is tried, and stays protected", async () => {
    const state = bigPlan(30);
    sheetOf(state).protected = true;
    const { session } = await openInExcel(state);
    const result = await runJob("recalculate");
    expect(result.refused).toContain("is protected");
    expect(session.changes).toEqual([]);
    expect(sheetOf(state).protected).toBe(true);
  });

  it("a sheet without a plan is left alone, with a sentence", async () => {
    const state = bigPlan(0);
    sheetOf(state).cells.clear();
    sheetOf(state).merges = [];
    const { session } = await openInExcel(state);
    const result = await runJob("recalculate");
    expect(result.refused).toBeDefined();
    expect(result.results.plans).toEqual([]);
    expect(session.changes).toEqual([]);
  });

  it("Excel's own failure comes back as a sentence, with a code and no plan text", async () => {
    const state = bigPlan(30);
    const { session } = await openInExcel(state);
    session.faults = { failAt: 3, code: "GeneralException" };
    const result = await runJob("recalculate");
    expect(result.trouble?.sentence).toMatch(/try again/i);
    expect(result.trouble?.detail).toContain("GeneralException");
    expect(result.trouble?.detail).not.toContain("Review");
  });

  it("a sheet that is not there is named, with those that are", async () => {
    await openInExcel(bigPlan(10));
    expect((await runJob("read", { sheet: "Plan B" })).refused).toContain("Action Plan");
  });
});

describe("Accepted ratings that stand apart", () => {
  /** A plan judged long after its dates, so that many ratings are proposed; one row hidden, and a formula in one rating cell. */
  async function lateOn() {
    const state = bigPlan(600);
    const sheet = sheetOf(state);
    const rows = [...sheet.cells.keys()]
      .filter((key) => key % 16_384 === ratings)
      .map((key) => Math.floor(key / 16_384));
    const body = rows.filter((row) => row > 20);
    const formula = cellKey(body[50] ?? 0, ratings);
    sheet.cells.set(formula, { value: "G", formula: '="G"', look: {} });
    sheet.hiddenRows.add(body[100] ?? 0);
    const { host } = await openInExcel(state);
    const before = new Map([...sheet.cells].map(([key, { value, formula: own }]) => [key, own ?? value]));
    const { results } = await runJob("recalculate", { asAt: "2018-10-10", accept: "all" });
    return { sheet, before, formula, host, accepted: results.accepted as readonly string[] };
  }

  it("go out in few writes, and nothing between them is written to", async () => {
    const { sheet, before, formula, host, accepted } = await lateOn();
    expect(accepted.length).toBeGreaterThan(60);
    // 45 actions read; what writes keeps to 60.
    expect(host.traffic()).toMatchObject({ syncs: 2 });
    expect(host.traffic().actions).toBeLessThanOrEqual(45 + 60);
    const changed = [...sheet.cells].flatMap(([key, { value, formula: own }]) =>
      (own ?? value) === before.get(key) ? [] : [`F${Math.floor(key / 16_384)}`],
    );
    expect(changed.sort()).toEqual([...accepted].sort());
    expect(sheet.cells.get(formula)?.formula).toBe('="G"');
  });
});
