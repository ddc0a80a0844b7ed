import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runJob, putItBack } from "../../../src/excel/runJob";
import { writeChanges } from "../../../src/workbench/workbook/saveWorkbook";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import type { RuleState, WorkbookState } from "../../../src/xlsx/state";
import { bigPlan } from "../../support/bigPlan";
import { openInExcel } from "../../support/excel";
import { officersTextRule } from "../../support/overlays";

function open(bytes: Uint8Array): WorkbookState {
  const opened = openWorkbook(bytes);
  if ("trouble" in opened) throw new Error(opened.trouble);
  return opened.state;
}

const sheetOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
const rulesOf = (state: WorkbookState) => (state.sheets[0]?.rules ?? []).map(({ id: _, ...rule }) => rule);

function fileWith(...rules: readonly RuleState[]): Uint8Array {
  const state = bigPlan(24);
  state.sheets[0]?.rules.push(...rules);
  return workbookBytesFrom(state);
}

const whole = officersTextRule("whole", "Amber", "FFC000", "F13:F36");
const parts = [13, 16, 19, 22].map((row) => officersTextRule(`${row}`, "Red", "FF0000", `F${row}:F${row + 2}`));

test.each([
  [
    "Contains",
    'type="containsText" dxfId="0" priority="1" operator="containsText" text="Red"',
    'NOT(ISERROR(SEARCH("Red",F13)))',
  ],
  [
    "NotContains",
    'type="notContainsText" dxfId="0" priority="1" operator="notContains" text="Red"',
    'ISERROR(SEARCH("Red",F13))',
  ],
  [
    "BeginsWith",
    'type="beginsWith" dxfId="0" priority="1" operator="beginsWith" text="Red"',
    'LEFT(F13,LEN("Red"))="Red"',
  ],
  ["EndsWith", 'type="endsWith" dxfId="0" priority="1" operator="endsWith" text="Red"', 'RIGHT(F13,LEN("Red"))="Red"'],
])("a rule of the kind %s is written as Excel writes it, and read again", (operator, attributes, formula) => {
  const rule = officersTextRule("", "Red", "FF0000", "F13:F20", operator);
  const bytes = fileWith(rule);
  const text = sheetOf(bytes).replaceAll("&quot;", '"');
  expect(text).toContain(`<cfRule ${attributes}><formula>${formula}</formula></cfRule>`);
  const { id: _, ...said } = rule;
  expect(rulesOf(open(bytes))).toEqual([said]);
});

test.each([
  ["looks at another cell", (text: string) => text.replace('SEARCH("Amber",F13)', 'SEARCH("Amber",F14)')],
  ["looks for another text", (text: string) => text.replace('SEARCH("Amber",F13)', "SEARCH($A$1,F13)")],
  ["has no text beside its formula", (text: string) => text.replace(' text="Amber"', "")],
])("a rule that %s is kept, and not taken for one that can be made again", (_, change) => {
  const bytes = fileWith(whole);
  const files = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const text = sheetOf(bytes).replaceAll("&quot;", '"');
  const changed = text.replace(/<cfRule.*?<\/cfRule>/, change);
  expect(changed).not.toBe(text);
  files[name] = strToU8(changed);
  expect(rulesOf(open(zipSync(files)))).toMatchObject([{ type: "other", fill: "FFC000" }]);
});

test("tidied, saved and opened again the file has one rule for the broken ones, and the whole one byte for byte", async () => {
  const bytes = fileWith(...parts, whole);
  const state = open(bytes);
  const { session } = await openInExcel(state);
  expect((await runJob("tidy-rules", { accept: "all" })).say.join(" ")).toContain("4 colour rules joined to 1");
  const saved = writeChanges(bytes, session.changes);
  const { id: _, ...joined } = officersTextRule("", "Red", "FF0000", "F13:F24");
  const { id: __, ...left } = whole;
  expect(rulesOf(open(saved))).toEqual([joined, left]);
  const wholeIn = (each: Uint8Array) => /<cfRule[^>]* text="Amber".*?<\/cfRule>/.exec(sheetOf(each))?.[0].replace(/ priority="\d+"/, ""); // prettier-ignore
  expect(wholeIn(saved)).toBe(wholeIn(bytes));
  await putItBack();
  expect(rulesOf(open(writeChanges(bytes, session.changes)))).toEqual(rulesOf(open(bytes)));
});

test("rows that go or come leave a rule asking the first cell that it is for", () => {
  const bytes = fileWith(whole);
  for (const [type, first, area] of [
    ["delete-rows", 13, "F13:F34"],
    ["delete-rows", 10, "F11:F34"],
    ["insert-rows", 12, "F15:F38"],
  ] as const) {
    const saved = writeChanges(bytes, [{ type, sheet: "Action Plan", from: first, to: first + 1 }]);
    const { id: _, ...rule } = officersTextRule("", "Amber", "FFC000", area);
    expect(rulesOf(open(saved))).toEqual([rule]);
  }
});
