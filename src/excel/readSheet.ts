import { parseAddress, type Area } from "../core/grid/address";
import { makeGrid, type Cell, type CellValue, type Grid } from "../core/grid/grid";

/** What is asked of one worksheet in a round trip; every part is filled by the next sync. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly merges: Excel.RangeAreas;
}

/** A piece of a sheet as it came: one block of its used range. */
export interface SheetBlock {
  readonly cells: readonly Cell[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
}

/** Queues the reading of a range: values, formulas and number formats (never `text`, which is #### in narrow columns), looks, hidden rows and merges. */
export function askRange(sheet: Excel.Worksheet, used: Excel.Range): SheetRequest {
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const looks = used.getCellProperties({ format: { fill: { color: true, pattern: true }, font: { color: true } } });
  const rows = used.getRowProperties({ rowHidden: true });
  const merges = used.getMergedAreasOrNullObject();
  merges.load("address");
  return { sheet, used, looks, rows, merges };
}

/** "#FF0000" → "FF0000"; undefined for no colour or a mixed one. */
function hex(color: string | undefined): string | undefined {
  return color && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.slice(1).toUpperCase() : undefined;
}

const errorValues =
  /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** A cell as it came, part by part. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly look: Excel.CellProperties | undefined;
}

/** One cell as Excel gives it; undefined where it is empty and has no fill. */
export function toCell(row: number, column: number, raw: RawCell): Cell | undefined {
  const value: CellValue =
    raw.value === "" ||
    (typeof raw.value !== "string" && typeof raw.value !== "number" && typeof raw.value !== "boolean")
      ? null
      : raw.value;
  const fill = raw.look?.format?.fill;
  const fillColor = fill?.pattern === "None" || fill?.pattern === null ? undefined : hex(fill?.color);
  // A text that merely begins with "=" reads the same as its value: only a real formula differs.
  const formula = typeof raw.formula === "string" && raw.formula.startsWith("=") && raw.formula !== raw.value;
  if (value === null && fillColor === undefined && !formula) return undefined;
  const fontColor = hex(raw.look?.format?.font?.color);
  // A large sheet has millions of these: most are no more than their place and value, and are kept as small as that.
  const cell: { -readonly [part in keyof Cell]: Cell[part] } = { row, column, value };
  if (formula) cell.formula = String(raw.formula);
  if (typeof value === "string" && value.startsWith("#") && errorValues.test(value)) cell.isError = true;
  if (typeof raw.numberFormat === "string" && raw.numberFormat !== "General") cell.numberFormat = raw.numberFormat;
  if (fillColor !== undefined) cell.fill = fillColor;
  if (fontColor !== undefined && fontColor !== "000000") cell.fontColor = fontColor;
  return cell;
}

/** What a request brought, after the sync; no cells where the sheet is empty. */
export function takeBlock(request: SheetRequest): SheetBlock {
  const { used, looks, rows, merges } = request;
  if (used.isNullObject) return { cells: [], hiddenRows: [], merges: [] };
  const top = used.rowIndex + 1;
  const left = used.columnIndex + 1;
  const cells: Cell[] = [];
  used.values.forEach((line: unknown[], r: number) => {
    line.forEach((value, c) => {
      const cell = toCell(top + r, left + c, {
        value,
        formula: used.formulas[r]?.[c],
        numberFormat: used.numberFormat[r]?.[c],
        look: looks.value[r]?.[c],
      });
      if (cell) cells.push(cell);
    });
  });
  return {
    cells,
    hiddenRows: rows.value.flatMap((row, r) => (row.rowHidden ? [top + r] : [])),
    merges: merges.isNullObject
      ? []
      : merges.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => parseAddress(address.trim()) ?? []),
  };
}

function* cellsOf(blocks: readonly SheetBlock[]): Generator<Cell> {
  for (const { cells } of blocks) yield* cells;
}

/** A grid from the blocks of one sheet. */
export function gridOfBlocks(
  sheet: string,
  blocks: readonly SheetBlock[],
  facts: { isProtected: boolean; date1904: boolean },
): Grid {
  return makeGrid({
    sheet,
    cells: cellsOf(blocks),
    merges: blocks.flatMap((block) => block.merges),
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    ...facts,
  });
}
