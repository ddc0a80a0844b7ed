import fc from "fast-check";
import { parseAddress } from "../../../src/core/grid/address";
import { applyChange } from "../../../src/workbench/workbook/applyChange";
import { ruledLook } from "../../../src/workbench/page/rules/ruledLook";
import { newSheet, newState } from "../../../src/xlsx/newState";
import { cellKey, type RuleState, type SheetState } from "../../../src/xlsx/state";

function sheetWith(
  cells: Readonly<Record<string, string | number | boolean | null>>,
  ...rules: RuleState[]
): SheetState {
  const sheet = newSheet("Plan", 1);
  for (const [address, value] of Object.entries(cells)) {
    const place = parseAddress(address);
    if (place) sheet.cells.set(cellKey(place.top, place.left), { value, look: {} });
  }
  sheet.rules.push(...rules);
  return sheet;
}

function rule(formula: string, areas: string, more: Partial<RuleState> = {}): RuleState {
  const places = areas.split(",").flatMap((area) => parseAddress(area) ?? []);
  return { id: "file-1", type: "custom", formula, fill: "FF0000", areas: places, ...more };
}

const fillAt = (sheet: SheetState, address: string) => {
  const place = parseAddress(address);
  return place && ruledLook(sheet, place.top, place.left).fill;
};

/** True where the formula, of a rule for F5 alone, holds while F5 says this and G5 that. */
function holds(formula: string, own: string | number | boolean | null, beside: string | number | null = null): boolean {
  return fillAt(sheetWith({ F5: own, G5: beside }, rule(formula, "F5")), "F5") !== undefined;
}

test.each<[string, string | number | boolean | null, boolean]>([
  ['=F5="r"', "R", true],
  ['=$F5="R"', "A", false],
  ['=TRIM(CLEAN(SUBSTITUTE($F5,"\u00a0"," ")))="R"', " R\n\u00a0", true],
  ['=AND(N("RAG key of the plan")=0,OR(TRIM($F5)="R",TRIM($F5)="Red"))', "red", true],
  ['=LEFT(F5,1)="G"', "Green", true],
  ['=NOT(ISERROR(SEARCH("am",F5)))', "Amber", true],
  ['=NOT(ISERROR(SEARCH("am",F5)))', "Green", false],
  ['=EXACT(F5,"R")', "r", false],
  ['=F5&"x"="Rx"', "R", true],
  ["=F5>2+1", 4, true],
  ["=F5>2+1", "R", true], // As in Excel, a text is more than any number.
  ['=F5=""', null, true],
  ["=F5=0", null, true],
  ["=F5", true, true],
  ["=F5/0=1", 1, false],
  ['=IF(F5="R",1,0)', "R", true],
  ['=COUNTIF(F5:F9,"R")>0', "R", true],
  ['=Key!A1="R"', "R", false],
  ['=F5="R"+', "R", false],
  ['=F5="R', "R", false],
])("%s where the cell says %s: %s", (formula, value, expected) => {
  expect(holds(formula, value)).toBe(expected);
});

test("what a formula has not fixed moves along with the cell", () => {
  const sheet = sheetWith({ F5: "R", F6: "A", F9: "R", G9: "R" }, rule('=$F5="R"', "F5:G6,F9:G9"));
  expect(["F5", "G5", "F6", "F9", "G9", "F10"].map((cell) => fillAt(sheet, cell))).toEqual([
    "FF0000",
    "FF0000",
    undefined,
    "FF0000",
    "FF0000",
    undefined,
  ]);
});

test("a cell is compared with what a rule of that kind says", () => {
  const equal = rule('="R"', "F5:F6", { type: "cellValue", operator: "EqualTo" });
  expect(fillAt(sheetWith({ F5: "r", F6: "A" }, equal), "F5")).toBe("FF0000");
  expect(fillAt(sheetWith({ F5: "r", F6: "A" }, equal), "F6")).toBeUndefined();
  const more = rule("=3", "F5", { type: "cellValue", operator: "GreaterThan" });
  expect(fillAt(sheetWith({ F5: 4 }, more), "F5")).toBe("FF0000");
  const between = rule("=3", "F5", { type: "cellValue", operator: "Between" });
  expect(fillAt(sheetWith({ F5: 4 }, between), "F5")).toBeUndefined();
});

test("of two that hold the first decides, and one that stops ends it", () => {
  const first = rule("=TRUE", "F5", { fill: "00B050", bold: true });
  const second = rule("=TRUE", "F5", { id: "file-2", fill: "FF0000", fontColor: "FFFFFF" });
  expect(ruledLook(sheetWith({}, first, second), 5, 6)).toEqual({ fill: "00B050", bold: true, fontColor: "FFFFFF" });
  expect(ruledLook(sheetWith({}, { ...first, stopIfTrue: true }, second), 5, 6)).not.toHaveProperty("fontColor");
});

test("of two that were made here the newer decides, and both before the file's", () => {
  const state = newState(["Plan"]);
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A workbook has a sheet.");
  sheet.rules.push(rule("=TRUE", "F5", { fill: "00B050" }));
  const made = { type: "add-rule", sheet: "Plan", areas: [{ top: 5, left: 6, bottom: 5, right: 6 }], rule: "custom", formula: "=TRUE" } as const; // prettier-ignore
  applyChange(state, { ...made, id: "{1}", fill: "FFC000" });
  applyChange(state, { ...made, id: "{2}", fill: "FF0000" });
  expect(ruledLook(sheet, 5, 6).fill).toBe("FF0000");
});

test("an error in a cell makes no rule hold but one that asks for errors", () => {
  const sheet = sheetWith({}, rule('=F5<>"R"', "F5"), rule("=ISERROR(F5)", "F5", { id: "file-2", fill: "00B050" }));
  sheet.cells.set(cellKey(5, 6), { value: "#N/A", isError: true, look: {} });
  expect(fillAt(sheet, "F5")).toBe("00B050");
});

test("whatever stands there as a formula, the look of the cell is given and nothing is thrown", () => {
  const signs = fc.constantFrom(
    "F5",
    "$F$5",
    '"R"',
    "=",
    "<>",
    "(",
    ")",
    ",",
    "&",
    "-",
    "1",
    "AND(",
    "TRIM(",
    "X(",
    ":",
    "{",
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const look = ruledLook(sheetWith({ F5: "R" }, rule(`=${parts.join("")}`, "F5")), 5, 6);
      expect([undefined, "FF0000"]).toContain(look.fill);
    }),
  );
});
