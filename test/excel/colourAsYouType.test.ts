import { putItBack, runJob } from "../../src/excel/runJob";
import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";
import { areasOf, officersRule, overlaysOf, ownRulesOf, rulesSay } from "../support/overlays";

const ratings = 6;
const job = "colour-as-you-type";

function sheetOf(state: WorkbookState): SheetState {
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A plan has a sheet.");
  return sheet;
}

/** Saved to a file and opened again: every id is another one. */
function reopened(state: WorkbookState): WorkbookState {
  const opened = openWorkbook(workbookBytesFrom(state));
  if ("trouble" in opened) throw new Error(opened.trouble);
  return opened.state;
}

const everything = (state: WorkbookState) => [shown(state), overlaysOf(state)];

describe("Colour as I type, through office.js", () => {
  it("makes one rule per key entry and a drop-down, over exactly the rating cells, and touches no cell", async () => {
    const state = bigPlan(120);
    const cells = shown(state);
    const { host } = await openInExcel(state);
    const result = await runJob(job);
    expect(result.trouble).toBeUndefined();
    const own = ownRulesOf(state);
    expect(own.map(({ fill }) => fill).sort()).toEqual(["0070C0", "00B050", "FF0000", "FFC000", "FFFFFF"]);
    expect(new Set(own.map(areasOf))).toEqual(new Set(["F13:F62 F64:F113 F115:F134"]));
    expect(sheetOf(state).validations.map(({ list, areas }) => [list, areas.length])).toEqual([["C,R,A,G,B", 3]]);
    expect(shown(state)).toBe(cells);
    expect(host.traffic().syncs).toBe(3);
    expect(result.results.colourAsYouType).toMatchObject({ on: true, rules: 5, dropDowns: 120, left: [] });
  });

  it("outlines what would be lost on paper, and keeps every letter readable", async () => {
    const state = bigPlan(10);
    await openInExcel(state);
    await runJob(job);
    const looks = new Map(ownRulesOf(state).map((rule) => [rule.fill, rule]));
    expect(looks.get("FFFFFF")).toMatchObject({ sides: ["top", "bottom", "left", "right"], fontColor: "000000" });
    expect(looks.get("FF0000")?.sides).toBeUndefined();
    expect(looks.get("0070C0")?.fontColor).toBe("FFFFFF");
  });

  it("a second run changes nothing, also after saving and opening again", async () => {
    const first = bigPlan(120);
    await openInExcel(first);
    await runJob(job);
    const state = reopened(first);
    const { session } = await openInExcel(state);
    const again = await runJob(job);
    expect(session.changes).toEqual([]);
    expect(again.say.join(" ")).toContain("on already");
  });

  it("off takes away exactly its own, also after saving and opening again", async () => {
    const before = bigPlan(60);
    const { operator: _, ...custom } = officersRule("file-2", "R", "FF0000", "F13:F40");
    sheetOf(before).rules.push(officersRule("file-1", "R", "FF0000", "F13:F40"), {
      ...custom,
      type: "custom",
      formula: '=AND($F13="R",TRUE)',
    });
    sheetOf(before).validations.push({ areas: [{ top: 2, left: 9, bottom: 4, right: 9 }], list: "x,y" });
    const clean = everything(reopened(before));
    await openInExcel(before);
    await runJob(job);
    expect(overlaysOf(before)).not.toBe(clean[1]);
    const state = reopened(before);
    await openInExcel(state);
    await runJob(job, { turn: "off" });
    expect(everything(state)).toEqual(clean);
    expect((await runJob(job, { turn: "off" })).say.join(" ")).toContain("off already");
  });

  it("looking says whether it is on, and changes nothing", async () => {
    const state = bigPlan(20);
    const { session } = await openInExcel(state);
    expect((await runJob(job, { turn: "look" })).results.colourAsYouType).toMatchObject({ on: false });
    await runJob(job, { words: true });
    const done = session.changes.length;
    const look = await runJob(job, { turn: "look" });
    expect(look.results.colourAsYouType).toEqual({ on: true, words: true, sheets: ["Action Plan"] });
    expect(session.changes).toHaveLength(done);
  });

  it("the word is shown by the rule's number format, and no value changes", async () => {
    const state = bigPlan(20);
    const cells = shown(state);
    await openInExcel(state);
    await runJob(job, { words: true });
    const formats = ownRulesOf(state).map(({ numberFormat }) => numberFormat?.split(";")[3]);
    expect(formats.sort()).toEqual(['"A Amber"', '"B Blue"', '"C Clear"', '"G Green"', '"R Red"']);
    expect(shown(state)).toBe(cells);
  });

  it("leaves a validation of the officer's, and names its cells", async () => {
    const state = bigPlan(60);
    const theirs = { areas: [{ top: 20, left: ratings, bottom: 22, right: ratings }], list: "R,A,G,C,B" };
    const other = { areas: [{ top: 30, left: ratings, bottom: 30, right: ratings }], list: null };
    sheetOf(state).validations.push(theirs, other);
    await openInExcel(state);
    const result = await runJob(job);
    expect(result.results.colourAsYouType).toMatchObject({ left: ["F20:F22", "F30"], dropDowns: 56 });
    expect(result.say.join(" ")).toContain("F20:F22 and F30");
    expect(sheetOf(state).validations).toEqual(expect.arrayContaining([theirs, other]));
    const { session } = await openInExcel(state);
    await runJob(job);
    expect(session.changes).toEqual([]);
  });

  it("gives no drop-down to a cell that holds a formula", async () => {
    const state = bigPlan(20);
    const cell = sheetOf(state).cells.get(cellKey(15, ratings));
    if (cell) cell.formula = '=IF(1=1,"R","")';
    await openInExcel(state);
    const result = await runJob(job);
    expect(result.say.join(" ")).toContain("F15");
    const [validation] = sheetOf(state).validations;
    expect(validation?.areas.some((area) => area.top <= 15 && area.bottom >= 15)).toBe(false);
  });

  it("grows with the plan, and mends rules that copy and paste has broken", async () => {
    const state = bigPlan(40);
    const { session } = await openInExcel(state);
    await runJob(job);
    const whole = overlaysOf(state);
    const [broken] = ownRulesOf(state);
    if (!broken) throw new Error("There is a rule.");
    broken.areas = broken.areas.map((area) => ({ ...area, bottom: area.top }));
    sheetOf(state).rules.push({ ...broken, id: "copy", areas: [{ top: 20, left: 6, bottom: 21, right: 6 }] });
    await runJob(job);
    expect(JSON.parse(overlaysOf(state))[0].rules).toHaveLength(5);
    expect(ownRulesOf(state).map(areasOf)).toEqual(Array.from({ length: 5 }, () => "F13:F52"));
    expect(new Set(ownRulesOf(state).map(({ formula }) => formula))).toEqual(
      new Set((JSON.parse(whole)[0].rules as { formula: string }[]).map(({ formula }) => formula)),
    );
    session.commit({ type: "insert-rows", sheet: "Action Plan", from: 30, to: 30 });
    for (let column = 1; column <= 7; column++) {
      const value =
        ["9.9", "Assured", "Agree a further thing", "Police", "June 2018", "R", "Begun"][column - 1] ?? null;
      session.commit({ type: "value", sheet: "Action Plan", row: 30, column, value });
    }
    await runJob(job);
    expect(ownRulesOf(state).map(areasOf)).toEqual(Array.from({ length: 5 }, () => "F13:F53"));
  });

  it("Put it back takes it all away again, and brings it back after Off", async () => {
    const state = bigPlan(60);
    sheetOf(state).rules.push(officersRule("file-1", "R", "FF0000", "F13:F40"));
    const before = everything(state);
    await openInExcel(state);
    expect((await runJob(job)).canPutBack).toBe(true);
    const on = [shown(state), ...rulesSay(state)];
    expect((await putItBack()).results.left).toEqual([]);
    expect(everything(state)).toEqual(before);
    await runJob(job);
    await runJob(job, { turn: "off" });
    await putItBack();
    expect([shown(state), ...rulesSay(state)]).toEqual(on);
  });

  it("knows its own rule though someone has changed its look, and makes it good", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    await runJob(job);
    const before = rulesSay(state);
    const [own] = ownRulesOf(state);
    Object.assign(own ?? {}, { bold: true, sides: ["left"], fill: "123456" });
    await runJob(job);
    expect(rulesSay(state)).toEqual(before);
  });

  it("takes a merged rating whole", async () => {
    const state = bigPlan(20);
    const { cells, merges } = sheetOf(state);
    for (const row of [14, 17]) {
      for (const below of [row + 1, row + 2]) cells.delete(cellKey(below, ratings));
      merges.push({ top: row, left: ratings, bottom: row + 2, right: ratings });
    }
    await openInExcel(state);
    await runJob(job);
    expect(new Set(ownRulesOf(state).map(areasOf))).toEqual(new Set(["F13:F32"]));
    const { session } = await openInExcel(state);
    await runJob(job);
    expect(session.changes).toEqual([]);
  });

  it("needs a key and ratings, and says so", async () => {
    const state = bigPlan(20);
    for (const key of [...sheetOf(state).cells.keys()]) if (key < cellKey(11, 1)) sheetOf(state).cells.delete(key);
    const { session } = await openInExcel(state);
    expect((await runJob(job)).refused).toContain("no RAG key");
    expect(session.changes).toEqual([]);
  });

  it("1,200 ratings take few actions, and the record to put them back stays small", async () => {
    const state = bigPlan(1200);
    const { session, host } = await openInExcel(state);
    await runJob(job);
    const { syncs, actions, requestBytes } = host.traffic();
    const record = session.changes.find((change) => change.type === "settings");
    expect(syncs).toBe(3);
    expect(actions).toBeLessThan(400);
    expect(requestBytes).toBeLessThan(100_000);
    expect(JSON.stringify(record).length).toBeLessThan(6_000);
    expect(ownRulesOf(state)).toHaveLength(5);
  });
});

describe("round trips", () => {
  it("are three at most, whether on, on again with words, or off; two to look", async () => {
    const { host } = await openInExcel(bigPlan(120));
    const syncs: number[] = [];
    for (const asked of [
      { turn: "on" },
      { turn: "look" },
      { turn: "on", words: true },
      { turn: "on", words: true },
      { turn: "off" },
    ] as const) {
      host.resetTraffic();
      expect((await runJob(job, asked)).trouble).toBeUndefined();
      syncs.push(host.traffic().syncs);
    }
    expect(syncs).toEqual([3, 2, 3, 2, 3]);
  });
});
