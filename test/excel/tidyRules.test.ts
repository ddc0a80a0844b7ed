import { putItBack, runJob } from "../../src/excel/runJob";
import type { RuleState, WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";
import { areasOf, officersRule, officersTextRule, rulesSay } from "../support/overlays";

const job = "tidy-rules";

function rulesOf(state: WorkbookState): RuleState[] {
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A plan has a sheet.");
  return sheet.rules;
}

/** A plan whose colour rules were broken into one per three rows, as copy and paste does it. */
function broken(): WorkbookState {
  const state = bigPlan(40);
  for (let row = 13; row <= 49; row += 3) {
    const area = `F${row}:F${row + 2}`;
    rulesOf(state).push(
      officersRule(`red-${row}`, "R", "FF0000", area),
      officersRule(`amber-${row}`, "Amber", "FFC000", area),
      { ...officersRule(`green-${row}`, "G", "00B050", area), type: "custom", formula: `=$F${row}="G"` },
    );
    delete rulesOf(state).at(-1)?.operator;
  }
  return state;
}

describe("tidying the officer's colour rules", () => {
  it("first shows what it would do, and changes nothing", async () => {
    const state = broken();
    const { session } = await openInExcel(state);
    const result = await runJob(job);
    expect(result.trouble).toBeUndefined();
    expect(result.results.tidy).toMatchObject([
      { code: "R", rules: 13, into: 1, areas: ["F13:F51"] },
      { code: "A", rules: 13, into: 1 },
      { code: "G", rules: 13, into: 1 },
    ]);
    expect(result.say.join(" ")).toContain("39 colour rules could be joined to 3");
    expect(session.changes).toEqual([]);
  });

  it("joins them when that is accepted, in the officer's own words; a second run finds nothing", async () => {
    const state = broken();
    const cells = shown(state);
    await openInExcel(state);
    await runJob(job, { accept: "all" });
    expect(rulesOf(state).map((rule) => [rule.formula, rule.fill, areasOf(rule)]).sort()).toEqual([
      ['="Amber"', "FFC000", "F13:F51"],
      ['="R"', "FF0000", "F13:F51"],
      ['=$F13="G"', "00B050", "F13:F51"],
    ].sort()); // prettier-ignore
    expect(shown(state)).toBe(cells);
    expect((await runJob(job, { accept: "all" })).say).toEqual(["There are no colour rules to tidy."]);
  });

  it("Put it back brings every broken rule back", async () => {
    const state = broken();
    const before = rulesSay(state);
    await openInExcel(state);
    await runJob(job, { accept: "all" });
    await putItBack();
    expect(rulesSay(state)).toEqual(before);
  });

  it.each<[string, Partial<RuleState>]>([
    ["a word that the key has not", { formula: '="Late"' }],
    ["another column", { areas: [{ top: 13, left: 5, bottom: 15, right: 5 }] }],
    ["bold letters too", { bold: true }],
    ["a comparison that is none", { operator: "NotEqualTo" }],
    ["that nothing else applies", { stopIfTrue: true }],
  ])("leaves rules that say %s", async (_, other) => {
    const state = bigPlan(40);
    for (const row of [13, 16, 19]) {
      const rule = officersRule(`red-${row}`, "R", "FF0000", `F${row}:F${row + 2}`);
      rulesOf(state).push({ ...rule, ...other });
    }
    const { session } = await openInExcel(state);
    expect((await runJob(job, { accept: "all" })).say).toEqual(["There are no colour rules to tidy."]);
    expect(session.changes).toEqual([]);
  });

  it("joins rules of the officer's own shade too, each in its look", async () => {
    const state = bigPlan(40);
    for (const row of [13, 16, 19])
      rulesOf(state).push(officersRule(`red-${row}`, "R", "FFC7CE", `F${row}:F${row + 2}`));
    await openInExcel(state);
    await runJob(job, { accept: "all" });
    expect(rulesOf(state).map((rule) => [rule.formula, rule.fill, areasOf(rule)])).toEqual([
      ['="R"', "FFC7CE", "F13:F21"],
    ]);
  });

  it("leaves rules that look at another row than their own", async () => {
    const state = bigPlan(40);
    for (const row of [13, 16, 19]) {
      const rule = officersRule(`red-${row}`, "R", "FF0000", `F${row}:F${row + 2}`);
      rulesOf(state).push({ ...rule, type: "custom", formula: `=$F${row + 1}="R"` });
    }
    await openInExcel(state);
    expect((await runJob(job)).results.tidy).toEqual([]);
  });

  it("leaves what another rule crosses, and says so", async () => {
    const state = broken();
    rulesOf(state).unshift({ ...officersRule("theirs", "x", "CCCCCC", "F20:F21"), type: "other" });
    const { session } = await openInExcel(state);
    const result = await runJob(job, { accept: "all" });
    expect(result.results.left).toHaveLength(3);
    expect(result.say.join(" ")).toContain("order would change");
    expect(session.changes).toEqual([]);
  });

  it("joins over a rule that comes after them: it still does", async () => {
    const state = broken();
    rulesOf(state).push({ ...officersRule("theirs", "x", "CCCCCC", "F20:F21"), type: "other" });
    const cells = shown(state);
    await openInExcel(state);
    expect((await runJob(job, { accept: "all" })).results.left).toEqual([]);
    expect(rulesOf(state)).toHaveLength(4);
    expect(rulesOf(state).at(-1)?.fill).toBe("CCCCCC");
    expect(shown(state)).toBe(cells);
  });

  it("leaves the add-in's own rules", async () => {
    const state = bigPlan(40);
    await openInExcel(state);
    await runJob("colour-as-you-type");
    expect((await runJob(job)).say).toEqual(["There are no colour rules to tidy."]);
  });
});

describe("tidying rules for a text in the cell", () => {
  const codes = [["Red", "FF0000"], ["Amber", "FFC000"], ["Green", "00B050"]] as const; // prettier-ignore

  /** One rule per two rows and rating, as copy and paste leaves what "Text that Contains" made. */
  function textBroken(operator = "Contains"): WorkbookState {
    const state = bigPlan(40);
    for (let row = 13; row <= 42; row += 2)
      for (const [text, fill] of codes)
        rulesOf(state).push(officersTextRule(`${text}-${row}`, text, fill, `F${row}:F${row + 1}`, operator));
    return state;
  }

  const says = (state: WorkbookState) => rulesOf(state).map(({ id: _, ...rule }) => rule);

  it.each(["Contains", "BeginsWith", "EndsWith"])(
    "joins 45 (%s) to three, in the order they stood in",
    async (operator) => {
      const state = textBroken(operator);
      const cells = shown(state);
      const { session } = await openInExcel(state);
      const preview = await runJob(job);
      expect(preview.say.join(" ")).toContain("45 colour rules could be joined to 3");
      expect(session.changes).toEqual([]);
      await runJob(job, { accept: "all" });
      const whole = codes.map(([text, fill]) => officersTextRule("", text, fill, "F13:F42", operator));
      expect(says(state)).toEqual(whole.map(({ id: _, ...rule }) => rule));
      expect(shown(state)).toBe(cells);
      expect((await runJob(job, { accept: "all" })).say).toEqual(["There are no colour rules to tidy."]);
    },
  );

  it("Put it back brings them all back, in the order they stood in", async () => {
    const state = textBroken();
    const before = says(state);
    await openInExcel(state);
    await runJob(job, { accept: "all" });
    await putItBack();
    expect(says(state)).toEqual(before);
  });

  it("leaves what is whole, has another look or text, or asks that a text be missing", async () => {
    const state = bigPlan(40);
    rulesOf(state).push(
      officersTextRule("1", "Red", "FF0000", "F13:F51"),
      officersTextRule("2", "Amber", "FFC000", "F13:F20"),
      officersTextRule("3", "Amber", "FFEB9C", "F21:F51"),
      officersTextRule("4", "overdue", "C00000", "F13:F20"),
      officersTextRule("5", "overdue", "C00000", "F21:F51"),
      officersTextRule("6", "Green", "00B050", "F13:F20", "NotContains"),
      officersTextRule("7", "Green", "00B050", "F21:F51", "NotContains"),
    );
    const { session } = await openInExcel(state);
    expect((await runJob(job, { accept: "all" })).say).toEqual(["There are no colour rules to tidy."]);
    expect(session.changes).toEqual([]);
  });
});
