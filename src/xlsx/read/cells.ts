import { parseAddress } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/grid";
import { movableFormula } from "../formula/rewriteFormula";
import { count } from "../limits";
import { cellKey, type CellState } from "../state";
import { readCellText } from "../xml/escape";
import { readAttributes, scanXml } from "../xml/scan";
import { localName } from "../xml/walk";
import { refuse } from "../zip/trouble";
import type { StyleSheet } from "./styles";
import { serialOfIso } from "./isoDate";

/** What is needed to read cells. */
export interface CellContext {
  readonly part: string;
  readonly sharedTexts: readonly string[];
  readonly styles: StyleSheet;
  readonly date1904: boolean;
}

/** How many characters shared formulas may unfold to: a small file could else fill the memory. */
const UNFOLDED_LIMIT = 20_000_000;

/** Where a shared formula is written, and how it reads elsewhere. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly move: (down: number, right: number) => string;
}

/** A row's own settings, as written. */
export type RowReader = (row: number, attributes: Record<string, string>) => void;

interface OpenCell {
  row: number;
  column: number;
  style: number;
  type: string;
  value: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
  shared: string | undefined;
}

/** Reads rows into cells. Empty cells come too, with their look; the caller drops those far from any content. */
export function readCells(
  rows: string,
  context: CellContext,
  onRow: RowReader,
): { cells: Map<number, CellState>; empty: Map<number, CellState> } {
  const cells = new Map<number, CellState>();
  const empty = new Map<number, CellState>();
  const masters = new Map<string, Master>();
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let collecting: "v" | "f" | "t" | undefined;
  let phonetic = 0;
  let unfolded = 0;

  const finish = (done: OpenCell) => {
    const formula = formulaOf(done, masters);
    if (done.shared !== undefined) unfolded += formula?.length ?? 0;
    if (unfolded > UNFOLDED_LIMIT)
      refuse("This workbook would unfold to far more than an honest one holds, so it is not opened.");
    const look = context.styles.looks[done.style] ?? context.styles.looks[0] ?? {};
    const content = contentOf(done, context, formula !== undefined);
    const state: CellState = { ...content, look };
    if (formula !== undefined) state.formula = `=${formula}`;
    else if (typeof content.value === "string" && context.styles.quoted.has(done.style)) state.quoted = true;
    (content.value === null && formula === undefined ? empty : cells).set(cellKey(done.row, done.column), state);
  };

  const open = (name: string, raw: string) => {
    switch (localName(name)) {
      case "row": {
        count("cells");
        const attributes = readAttributes(raw);
        row = place(attributes.r, row + 1, 1_048_576);
        column = 0;
        onRow(row, attributes);
        return;
      }
      case "c": {
        count("cells");
        const attributes = readAttributes(raw);
        const address = attributes.r === undefined ? undefined : parseAddress(attributes.r);
        column = address ? place(String(address.left), column + 1, 16_384) : column + 1;
        const style = Number(attributes.s ?? 0);
        cell = {
          row,
          column,
          style,
          type: attributes.t ?? "n",
          value: undefined,
          inline: undefined,
          formula: undefined,
          shared: undefined,
        };
        return;
      }
      case "f": {
        if (!cell) return;
        const attributes = readAttributes(raw);
        collecting = "f";
        cell.formula = "";
        if (attributes.t === "shared") cell.shared = attributes.si ?? "";
        else if (attributes.t === "dataTable") collecting = undefined;
        return;
      }
      case "v":
        collecting = "v";
        return;
      case "t":
        if (phonetic === 0) collecting = "t";
        return;
      case "is":
        if (cell) cell.inline = "";
        return;
      case "rPh":
        phonetic += 1;
        return;
    }
  };
  const addText = (text: string) => {
    if (!cell || !collecting) return;
    if (collecting === "v") cell.value = (cell.value ?? "") + text;
    else if (collecting === "f") cell.formula = (cell.formula ?? "") + text;
    else if (cell.inline !== undefined) cell.inline += text;
  };
  const close = (name: string) => {
    const local = localName(name);
    if (local === "rPh") phonetic -= 1;
    if (local === "v" || local === "f" || local === "t") collecting = undefined;
    if (local === "c" && cell) {
      finish(cell);
      cell = undefined;
    }
  };
  scanXml(rows, context.part, { open, text: addText, close });
  return { cells, empty };
}

function place(written: string | undefined, otherwise: number, last: number): number {
  const number = Number(written);
  return Number.isInteger(number) && number >= 1 && number <= last ? number : otherwise;
}

/** A shared formula is written once and meant, moved along, for the others. */
function formulaOf(cell: OpenCell, masters: Map<string, Master>): string | undefined {
  if (cell.shared === undefined) return cell.formula === "" ? undefined : cell.formula;
  if (cell.formula !== undefined && cell.formula !== "") {
    masters.set(cell.shared, { row: cell.row, column: cell.column, move: movableFormula(cell.formula) });
    return cell.formula;
  }
  const master = masters.get(cell.shared);
  return master?.move(cell.row - master.row, cell.column - master.column);
}

function contentOf(cell: OpenCell, context: CellContext, hasFormula: boolean): { value: CellValue; isError?: boolean } {
  const { type, value } = cell;
  if (type === "inlineStr") return { value: textOrNull(readCellText(cell.inline ?? value ?? ""), hasFormula) };
  if (value === undefined) return { value: null };
  switch (type) {
    case "s":
      return { value: textOrNull(context.sharedTexts[Number(value)] ?? "", hasFormula) };
    case "str":
      return { value: textOrNull(readCellText(value), hasFormula) };
    case "b":
      return { value: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { value: value, isError: true };
    case "d":
      return { value: serialOfIso(value, context.date1904) ?? value };
    default: {
      const number = Number(value);
      return { value: value.trim() === "" ? null : Number.isFinite(number) ? number : value };
    }
  }
}

/** An empty text is an empty cell, except as a formula's result. */
function textOrNull(text: string, hasFormula: boolean): string | null {
  return text === "" && !hasFormula ? null : text;
}
