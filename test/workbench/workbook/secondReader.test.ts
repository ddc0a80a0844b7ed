import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChange } from "../../../src/workbench/workbook/applyChange";
import type { Change } from "../../../src/workbench/workbook/change";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";
import { writeChanges } from "../../../src/workbench/workbook/saveWorkbook";
import { bigPlan } from "../../support/bigPlan";

interface Facts {
  readonly error: unknown;
  readonly sheets: readonly string[];
  readonly cells: readonly {
    readonly value: string;
    readonly formula: string;
    readonly isFilled: boolean;
    readonly fontColor: string;
  }[];
  /** How many, sheet by sheet. */
  readonly merges: readonly number[];
}

/** What Excelize finds in a workbook, at the cells asked for. */
function readByExcelize(bytes: Uint8Array, ask: readonly (readonly [string, string])[]): Facts {
  const folder = mkdtempSync(join(tmpdir(), "second-reader-"));
  try {
    const file = join(folder, "saved.xlsx");
    writeFileSync(file, bytes);
    const reader = join(__dirname, "../../support/excelizeReader.cjs");
    return JSON.parse(execFileSync(process.execPath, [reader, file, JSON.stringify(ask)], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was done to a plan before it was saved: a rating, its colours, a new sheet with a formula-like text, and a merge. */
const changes: readonly Change[] = [
  { type: "value", sheet: "Action Plan", row: 13, column: 6, value: "R" },
  {
    type: "look",
    sheet: "Action Plan",
    area: { top: 13, left: 6, bottom: 15, right: 6 },
    look: { fill: "FF0000", fontColor: "FFFFFF" },
  },
  { type: "add-sheet", sheet: "Plan history" },
  { type: "value", sheet: "Plan history", row: 1, column: 1, value: "=not a formula", quoted: true },
  { type: "value", sheet: "Plan history", row: 2, column: 1, value: 43292 },
  { type: "merge", sheet: "Plan history", area: { top: 4, left: 1, bottom: 5, right: 2 } },
];

describe("a second reader, Go's Excelize, agrees with what was saved", () => {
  it("on values, texts that look like formulas, fills, merges and sheets", () => {
    const state = bigPlan(40);
    const saved = writeChanges(workbookBytesFrom(state), changes);
    for (const change of changes) applyChange(state, change);
    const places = Array.from({ length: 28 }, (_, i) => i + 13).flatMap((row) =>
      [1, 3, 6].map((column) => [row, column] as const),
    );
    const ask = places.map(([row, column]) => ["Action Plan", `${String.fromCharCode(64 + column)}${row}`] as const);
    const facts = readByExcelize(saved, [...ask, ["Plan history", "A1"]]);
    expect(facts.error).toBeNull();
    expect(facts.sheets).toEqual(["Action Plan", "Plan history"]);
    places.forEach(([row, column], at) => {
      const cell = state.sheets[0]?.cells.get(row * 16_384 + column);
      expect([row, column, facts.cells[at]?.value]).toEqual([row, column, String(cell?.value ?? "")]);
      expect(facts.cells[at]?.isFilled).toBe(cell?.look.fill !== undefined);
      expect(facts.cells[at]?.fontColor).toBe(cell?.look.fontColor ?? "");
    });
    expect(facts.cells.at(-1)).toMatchObject({ value: "=not a formula", formula: "" });
    expect(facts.merges).toEqual([1, 1]);
  });
});
