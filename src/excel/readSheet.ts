import { areaAddress, parseAddress, type Area } from "../core/grid/address";
import { fillReader, hexColour, lookAsked, type ReadFill } from "./cellLook";
import { valuesOf } from "./valuesOf";
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

/**
 * Queues the reading of a range: values, formulas and number formats (never `text`, which is #### in narrow columns), looks, hidden rows and merged areas.
 * `reach`: where the merged areas of the range may begin, for Excel is reported to find only those that begin in what it is asked about; absent: from A1 on.
 */
export function askRange(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  reach: Excel.Range = used.getBoundingRect(sheet.getRange("A1")),
): SheetRequest {
  used.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const looks = used.getCellProperties(lookAsked);
  const rows = used.getRowProperties({ rowHidden: true });
  const merges = reach.getMergedAreasOrNullObject();
  // Of each by itself: the one address of them all is reported to name their top left cells only.
  merges.load("areas/items/address");
  return { sheet, used, looks, rows, merges };
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

const noFill: ReadFill = () => undefined;

/** One cell as Excel gives it, its fill by what reads those of its answer; undefined where it is empty and has no fill. */
export function toCell(row: number, column: number, raw: RawCell, fillOf: ReadFill = noFill): Cell | undefined {
  const value: CellValue =
    raw.value === "" ||
    (typeof raw.value !== "string" && typeof raw.value !== "number" && typeof raw.value !== "boolean")
      ? null
      : raw.value;
  const fillColor = fillOf(raw.look);
  // A text that merely begins with "=" reads the same as its value: only a real formula differs.
  const formula = typeof raw.formula === "string" && raw.formula.startsWith("=") && raw.formula !== raw.value;
  if (value === null && fillColor === undefined && !formula) return undefined;
  const fontColor = hexColour(raw.look?.format?.font?.color);
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
  const values = valuesOf(used);
  const [bottom, right] = [used.rowIndex + values.length, used.columnIndex + (values[0]?.length ?? 0)];
  const reachesIn = (merge: Area) =>
    merge.bottom >= top && merge.right >= left && merge.top <= bottom && merge.left <= right;
  const cells: Cell[] = [];
  const fillOf = fillReader(looks.value);
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const raw = {
        value,
        formula: used.formulas[r]?.[c] as unknown,
        numberFormat: used.numberFormat[r]?.[c] as unknown,
        look: looks.value[r]?.[c],
      };
      const cell = toCell(top + r, left + c, raw, fillOf);
      if (cell) cells.push(cell);
    });
  });
  return {
    cells,
    hiddenRows: rows.value.flatMap((row, r) => (row.rowHidden ? [top + r] : [])),
    merges: merges.isNullObject
      ? []
      : merges.areas.items.flatMap(({ address }) => parseAddress(address) ?? []).filter(reachesIn),
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
    merges: [...new Map(blocks.flatMap(({ merges }) => merges.map((area) => [areaAddress(area), area]))).values()],
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    ...facts,
  });
}
