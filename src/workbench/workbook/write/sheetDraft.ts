import { cellAddress, parseAddress } from "../../../core/grid/address";
import { rowsThatMatter, splitSheet, type SheetText } from "../../../xlsx/xml/sheetText";
import { scanTree, xmlHead, xmlText, type XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, localName, numberAttribute } from "../../../xlsx/xml/walk";
import { refuse } from "../../../xlsx/zip/trouble";

/** A row taken apart because it is written to. */
export interface RowDraft {
  readonly attributes: Record<string, string>;
  readonly cells: Map<number, XmlElement>;
  /** What a row holds beside cells: an extension list. */
  readonly rest: XmlElement[];
}

/** A worksheet part that is being changed: rows not written to stay the text they were. */
export interface SheetDraft {
  readonly part: string;
  readonly text: SheetText;
  readonly root: XmlElement;
  readonly prefix: string;
  /** By row number, as text or taken apart. */
  rows: Map<number, string | RowDraft>;
  /** The rows beyond any content, from row `from` on: millions on a sheet formatted to its end, so not told apart until asked for. */
  rest: { readonly text: string; readonly from: number } | undefined;
  /** The root as XML when it was opened, to tell whether it changed. */
  readonly rootBefore: string;
}

/** Opens a worksheet part for changes. Throws Trouble where its rows cannot be told apart. */
export function openSheetDraft(part: string, content: string): SheetDraft {
  const text = splitSheet(content, part);
  const { root, prefix } = text;
  const near = rowsThatMatter(text.rows, prefix, 50);
  const beyond = text.rows.slice(near.length);
  const from = Number(/^<[^>]*?\sr\s*=\s*["'](\d+)["']/.exec(beyond)?.[1]);
  const lazy = Number.isInteger(from);
  const draft: SheetDraft = {
    part,
    text,
    root,
    prefix,
    rows: new Map(),
    rest: lazy ? { text: beyond, from } : undefined,
    rootBefore: xmlText(root),
  };
  scanRows(draft, lazy ? near : text.rows);
  return draft;
}

/** Tells the rows beyond any content apart where row `row` or a later one is asked for. */
export function reachRow(draft: SheetDraft, row: number): void {
  if (!draft.rest || row < draft.rest.from) return;
  const { text } = draft.rest;
  draft.rest = undefined;
  scanRows(draft, text);
}

function scanRows(draft: SheetDraft, rows: string): void {
  const { prefix, part, rows: found } = draft;
  const opening = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(/?)>`, "g");
  let row = Math.max(0, ...[...found.keys()].slice(-1));
  for (let match = opening.exec(rows); match; match = opening.exec(rows)) {
    let end = opening.lastIndex;
    if (match[2] !== "/") {
      const closing = rows.indexOf(`</${prefix}row`, end);
      end = closing < 0 ? -1 : rows.indexOf(">", closing) + 1;
      if (end <= 0) refuse(`This workbook is damaged: its part "${part}" is not well-formed.`);
    }
    const written = /(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(match[1] ?? "")?.[1];
    row = written === undefined ? row + 1 : Number(written);
    if (found.has(row)) refuse(`This workbook is damaged: its part "${part}" has row ${row} twice.`);
    const slice = rows.slice(match.index, end);
    found.set(row, written === undefined ? takeApart(slice, part) : slice);
    opening.lastIndex = end;
  }
}

function takeApart(text: string, part: string): RowDraft {
  const row = scanTree(text, part);
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const cell of elements(row, "c")) {
    column = parseAddress(cell.attributes.r ?? "")?.left ?? column + 1;
    cells.set(column, cell);
  }
  return { attributes: row.attributes, cells, rest: elements(row).filter((each) => localName(each.name) !== "c") };
}

/** The row taken apart; undefined where the part has none. */
export function rowAt(draft: SheetDraft, row: number): RowDraft | undefined {
  reachRow(draft, row);
  const found = draft.rows.get(row);
  if (typeof found !== "string") return found;
  const apart = takeApart(found, draft.part);
  draft.rows.set(row, apart);
  return apart;
}

/** The row, made where there was none. */
export function ensureRow(draft: SheetDraft, row: number): RowDraft {
  const found = rowAt(draft, row);
  if (found) return found;
  const made: RowDraft = { attributes: { r: String(row) }, cells: new Map(), rest: [] };
  draft.rows.set(row, made);
  return made;
}

/** The cell's element; undefined where the part has none. */
export function cellElement(draft: SheetDraft, row: number, column: number): XmlElement | undefined {
  return rowAt(draft, row)?.cells.get(column);
}

/** The cell's element, made in its row's or column's style where there was none. */
export function ensureCell(draft: SheetDraft, row: number, column: number): XmlElement {
  const found = ensureRow(draft, row);
  const cell = found.cells.get(column);
  if (cell) return cell;
  const style = inheritedStyle(draft, row, column);
  const attributes = { r: cellAddress(row, column), ...(style > 0 ? { s: String(style) } : {}) };
  const made: XmlElement = { name: `${draft.prefix}c`, attributes, children: [] };
  found.cells.set(column, made);
  delete found.attributes.spans;
  return made;
}

/** The style number that an absent cell shows: its row's, else its column's. */
export function inheritedStyle(draft: SheetDraft, row: number, column: number): number {
  const found = rowAt(draft, row);
  if (found?.attributes.customFormat === "1" || found?.attributes.customFormat === "true") {
    return Number(found.attributes.s ?? 0);
  }
  for (const group of elements(draft.root, "cols")) {
    for (const columns of elements(group, "col")) {
      const from = numberAttribute(columns, "min") ?? 1;
      if (from <= column && column <= (numberAttribute(columns, "max") ?? from))
        return numberAttribute(columns, "style") ?? 0;
    }
  }
  return 0;
}

/** The part's text with what changed. */
export function sheetDraftText(draft: SheetDraft): string {
  const order = [...draft.rows.keys()];
  if (order.some((row, index) => index > 0 && row < (order[index - 1] ?? 0))) order.sort((a, b) => a - b);
  const rows = order.map((row) => {
    const found = draft.rows.get(row) ?? "";
    return typeof found === "string" ? found : rowText(draft.prefix, row, found);
  });
  rows.push(draft.rest?.text ?? "");
  widenDimension(draft);
  if (draft.text.head !== "" && xmlText(draft.root) === draft.rootBefore) {
    return draft.text.head + rows.join("") + draft.text.tail;
  }
  const marker = "\u0001rows\u0001";
  const data = element(draft.root, "sheetData");
  if (data) data.children = [marker];
  const [head = "", tail = ""] = xmlText(draft.root).split(marker);
  if (data) data.children = [];
  return xmlHead + head + rows.join("") + tail;
}

function rowText(prefix: string, row: number, { attributes, cells, rest }: RowDraft): string {
  const columns = [...cells.keys()].sort((a, b) => a - b);
  const children = columns.flatMap((column) => {
    const cell = cells.get(column);
    if (cell) cell.attributes.r = cellAddress(row, column);
    return cell ?? [];
  });
  return xmlText({
    name: `${prefix}row`,
    attributes: { ...attributes, r: String(row) },
    children: [...children, ...rest],
  });
}

/** The part's own statement of its extent grows with what was written. */
function widenDimension(draft: SheetDraft): void {
  const dimension = element(draft.root, "dimension");
  const area = parseAddress(dimension?.attributes.ref ?? "");
  if (!dimension || !area) return;
  let { top, left, bottom, right } = area;
  for (const [row, found] of draft.rows) {
    if (typeof found === "string") continue;
    for (const column of found.cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return;
  dimension.attributes.ref = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
