import { cellAddress, overlaps, type Area } from "../../core/grid/address";
import { mapReferences } from "../../xlsx/formula/references";
import { cellKey, placeOfKey, type SheetState, type WorkbookState } from "../../xlsx/state";
import type { Change } from "../workbook/change";
import { blockOf, asResult } from "./cellBlock";
import type { Surroundings } from "./formula";
import { formulaCell, formulaCellsOf, ownArea, rangeNamed, type FormulaCell } from "./formulaCells";
import { FormulaError, NotCalculated, type Result } from "./values";

/** A formula that keeps an older result, because what it looks at changed and it cannot be calculated here. */
export interface KeptResult {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** Keeps the results of formulas in line with what they look at, as Excel's automatic calculation does. */
export interface Calculator {
  /** Called before a change is done: the formulas as they stand are read. */
  before(change: Change): void;
  /** Called after it was done: gives the results that changed by it, to be done in their turn. */
  after(change: Change): Extract<Change, { type: "result" }>[];
  /** Formulas whose result may be out of date. */
  kept(): readonly KeptResult[];
}

export interface CalculatorOptions {
  readonly state: WorkbookState;
  /** The serial of the day that TODAY() is; absent: formulas with TODAY() keep their results. */
  readonly today?: number;
  /** A number under a number format, as TEXT gives it. */
  readonly shown: (value: number, format: string) => string;
}

interface Touched {
  /** In small letters. */
  readonly sheet: string;
  readonly area: Area;
}

const wholeSheet: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
/** Formulas that wait for one another more deeply than this keep their results. */
const deepest = 400;

/**
 * A formula is only trusted to be calculated here where, as the workbook was opened, it comes to the result that the file holds: what
 * gives another result then, and formulas like it, keep their results and are told apart by `kept`.
 */
export function createCalculator({ state, today, shown }: CalculatorOptions): Calculator {
  let cells: readonly FormulaCell[] | undefined;
  const untrusted = new Set<string>();
  const outOfDate = new Set<string>();

  const placeOf = ({ sheet, key }: FormulaCell) => `${sheet.id} ${key}`;
  const sheetCalled = (name: string) => state.sheets.find((sheet) => sheet.name.toLowerCase() === name);

  function surroundingsOf(home: SheetState, ready: (sheet: SheetState, area: Area) => void): Surroundings {
    const blockOn = (name: string, area: Area) => {
      const sheet = sheetCalled(name.toLowerCase());
      if (!sheet) throw new NotCalculated(`the sheet ${name}`);
      ready(sheet, area);
      return blockOf(sheet, area);
    };
    return {
      cells: (name, area) => blockOn(name ?? home.name, area),
      named: (name) => {
        const range = rangeNamed(state, home.name, name);
        if (!range) throw new NotCalculated(`the name ${name}`);
        return blockOn(range.sheet, range.area);
      },
      down: 0,
      right: 0,
      ...(today === undefined ? {} : { today }),
      date1904: state.date1904,
      shown,
    };
  }

  function calculated(cell: FormulaCell, ready: (sheet: SheetState, area: Area) => void): Result | undefined {
    if (!cell.formula || untrusted.has(shapeOf(cell.text))) return undefined;
    try {
      return cell.formula.calculate(surroundingsOf(cell.sheet, ready)) ?? 0;
    } catch (error) {
      if (error instanceof NotCalculated) return undefined;
      throw error;
    }
  }

  function readFirst(): readonly FormulaCell[] {
    const found = formulaCellsOf(state);
    for (const cell of found) {
      const held = cell.sheet.cells.get(cell.key);
      if (held?.value === null || cell.formula?.asksToday) continue;
      const result = calculated(cell, () => undefined);
      if (result !== undefined && !isSame(result, asResult(held))) untrusted.add(shapeOf(cell.text));
    }
    return found;
  }

  /** The formulas that a change reaches, directly or by way of others. */
  function reached(known: readonly FormulaCell[], from: readonly Touched[]): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    const queue = [...from];
    const looking = known.filter((cell) => cell.precedents.length > 0 || cell.looksAnywhere);
    for (let touched = queue.pop(); touched; touched = queue.pop()) {
      const { sheet, area } = touched;
      for (const cell of looking) {
        if (found.has(cell)) continue;
        if (!cell.looksAnywhere && !cell.precedents.some((one) => one.sheet === sheet && overlaps(one.area, area)))
          continue;
        found.add(cell);
        queue.push({ sheet: cell.sheet.name.toLowerCase(), area: ownArea(cell) });
      }
    }
    return found;
  }

  function after(change: Change): Extract<Change, { type: "result" }>[] {
    const touched = touchedBy(change);
    if (touched.length === 0 || !cells) return [];
    cells = formulasAfter(state, cells, change);
    if (cells.length === 0) return [];
    const pending = reached(cells, touched);
    for (const cell of cells) if (isAt(cell, change) || cell.text.includes("#REF!")) pending.add(cell);
    if (today !== undefined) for (const cell of cells) if (cell.formula?.asksToday) pending.add(cell);
    return results(pending);
  }

  function results(pending: Set<FormulaCell>): Extract<Change, { type: "result" }>[] {
    const changes: Extract<Change, { type: "result" }>[] = [];
    const waiting = new Map([...pending].map((cell) => [placeOf(cell), cell]));
    const open = new Set<FormulaCell>();

    function settle(cell: FormulaCell): void {
      open.add(cell);
      const ready = (sheet: SheetState, area: Area) => {
        for (const other of inArea(waiting, sheet, area)) {
          if (open.has(other) || open.size > deepest) throw new NotCalculated("formulas that wait for each other");
          settle(other);
        }
        if (outOfDate.size > 0 && someIn(outOfDate, sheet, area))
          throw new NotCalculated("a result that is out of date");
      };
      const result = calculated(cell, ready);
      open.delete(cell);
      waiting.delete(placeOf(cell));
      if (result === undefined) return void outOfDate.add(placeOf(cell));
      outOfDate.delete(placeOf(cell));
      const held = cell.sheet.cells.get(cell.key);
      if (held && held.value !== null && isSame(result, asResult(held))) return;
      const isError = result instanceof FormulaError;
      const value = isError ? result.code : result;
      if (typeof value === "number" && !Number.isFinite(value)) return void outOfDate.add(placeOf(cell));
      const { row, column } = placeOfKey(cell.key);
      const change = { type: "result", sheet: cell.sheet.name, row, column, value, isError } as const;
      changes.push(change);
      if (held) cell.sheet.cells.set(cell.key, { ...held, value, isError });
    }
    for (const cell of [...pending].sort((a, b) => a.key - b.key)) if (waiting.has(placeOf(cell))) settle(cell);
    return changes;
  }

  return {
    before(change) {
      if (touchedBy(change).length > 0) cells ??= readFirst();
    },
    after,
    kept: () =>
      formulaCellsOf(state)
        .filter((cell) => outOfDate.has(placeOf(cell)))
        .map(({ sheet, key, text }) => {
          const { row, column } = placeOfKey(key);
          return { sheet: sheet.name, address: cellAddress(row, column), formula: text };
        }),
  };
}

/** What of the workbook a change touches, as far as formulas can see it. */
function touchedBy(change: Change): Touched[] {
  switch (change.type) {
    case "value":
    case "formula": {
      const { row, column } = change;
      return [{ sheet: change.sheet.toLowerCase(), area: { top: row, bottom: row, left: column, right: column } }];
    }
    case "clear":
      return change.what === "formats" ? [] : [{ sheet: change.sheet.toLowerCase(), area: change.area }];
    case "insert-rows":
    case "delete-rows":
    case "delete-sheet":
      return [{ sheet: change.sheet.toLowerCase(), area: wholeSheet }];
    case "merge":
      return [{ sheet: change.sheet.toLowerCase(), area: change.area }];
    default:
      return [];
  }
}

/** The formulas as they stand once a change was done. */
function formulasAfter(state: WorkbookState, cells: readonly FormulaCell[], change: Change): readonly FormulaCell[] {
  if (change.type === "value") {
    return cells.some((cell) => isAt(cell, change)) ? cells.filter((cell) => !isAt(cell, change)) : cells;
  }
  if (change.type !== "formula") return formulaCellsOf(state);
  const sheet = state.sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
  if (!sheet) return cells;
  const own = formulaCell(state, sheet, cellKey(change.row, change.column), change.formula);
  return [...cells.filter((cell) => !isAt(cell, change)), own];
}

function isAt(cell: FormulaCell, change: Change): boolean {
  if (change.type !== "value" && change.type !== "formula") return false;
  return (
    cell.key === cellKey(change.row, change.column) && cell.sheet.name.toLowerCase() === change.sheet.toLowerCase()
  );
}

/** Formulas that differ only in the cells they look at have the same. */
function shapeOf(formula: string): string {
  return mapReferences(formula, () => "@");
}

function isSame(a: Result, b: Result): boolean {
  if (a instanceof FormulaError) return b instanceof FormulaError && a.code === b.code;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return a === b;
}

function inArea(waiting: ReadonlyMap<string, FormulaCell>, sheet: SheetState, area: Area): FormulaCell[] {
  return [...waiting.values()].filter((cell) => cell.sheet === sheet && overlaps(ownArea(cell), area));
}

function someIn(places: ReadonlySet<string>, sheet: SheetState, area: Area): boolean {
  return [...places].some((place) => {
    const [id, key] = place.split(" ");
    const { row, column } = placeOfKey(Number(key));
    return id === sheet.id && overlaps({ top: row, bottom: row, left: column, right: column }, area);
  });
}
