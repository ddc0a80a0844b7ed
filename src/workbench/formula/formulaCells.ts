import { parseAddress, type Area } from "../../core/grid/address";
import { mapReferences } from "../../xlsx/formula/references";
import { placeOfKey, type SheetState, type WorkbookState } from "../../xlsx/state";
import { readFormula, type Formula } from "./formula";

/** An area of a sheet that a formula looks at. */
export interface Precedent {
  /** In small letters. */
  readonly sheet: string;
  readonly area: Area;
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetState;
  readonly key: number;
  readonly text: string;
  /** Absent where it is not calculated here. */
  readonly formula: Formula | undefined;
  readonly precedents: readonly Precedent[];
  /** True where it cannot be told what it looks at (names not found, table columns, OFFSET, INDIRECT). */
  readonly looksAnywhere: boolean;
}

/** Every cell of the workbook that has a formula, sheet by sheet, from the top. */
export function formulaCellsOf(state: WorkbookState): FormulaCell[] {
  const read = new Map<string, Formula | undefined>();
  return state.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .flatMap(([key, { formula }]) => (formula === undefined ? [] : [formulaCell(state, sheet, key, formula, read)]))
      .sort((a, b) => a.key - b.key),
  );
}

/** A cell's formula, read; `read` keeps what was read before. */
export function formulaCell(
  state: WorkbookState,
  sheet: SheetState,
  key: number,
  text: string,
  read = new Map<string, Formula | undefined>(),
): FormulaCell {
  if (!read.has(text)) read.set(text, readFormula(text));
  const formula = read.get(text);
  const named = (formula?.names ?? []).map((name) => rangeNamed(state, sheet.name, name));
  const isTold = formula !== undefined && named.every((range) => range !== undefined);
  return {
    sheet,
    key,
    text,
    formula,
    precedents: [...precedentsIn(text, sheet.name), ...named.flatMap((range) => range ?? [])],
    looksAnywhere: !isTold && (formula !== undefined || /\[|\b(OFFSET|INDIRECT)\(/i.test(text)),
  };
}

/** The areas that a formula on a sheet names. */
export function precedentsIn(formula: string, home: string): Precedent[] {
  const found: Precedent[] = [];
  mapReferences(formula, ({ sheet, prefix, text }) => {
    const area = areaIn(text);
    if (area) found.push({ sheet: (sheet ?? home).toLowerCase(), area });
    return prefix + text;
  });
  return found;
}

function areaIn(text: string): Area | undefined {
  const bare = text.replaceAll("$", "");
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  if (columns) return parseAddress(`${columns[1] ?? ""}1:${columns[2] ?? ""}1048576`);
  const rows = /^(\d+):(\d+)$/.exec(bare);
  return parseAddress(rows ? `A${rows[1] ?? ""}:XFD${rows[2] ?? ""}` : bare);
}

/** The one range that a name stands for where the sheet stands; undefined where it is anything else. */
export function rangeNamed(state: WorkbookState, sheet: string, name: string): Precedent | undefined {
  const called = state.names.filter((one) => one.name.toUpperCase() === name);
  const found = called.find(({ scope }) => scope === sheet) ?? called.find(({ scope }) => scope === undefined);
  if (!found) return undefined;
  const ranges = precedentsIn(found.refersTo, sheet);
  const isOnlyThat = /^=?('(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(found.refersTo);
  return isOnlyThat ? ranges[0] : undefined;
}

/** The row and column of a formula's cell as an area. */
export function ownArea({ key }: FormulaCell): Area {
  const { row, column } = placeOfKey(key);
  return { top: row, bottom: row, left: column, right: column };
}
