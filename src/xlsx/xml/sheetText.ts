import { parseXml, type XmlElement } from "./tree";
import { element, elements, localName } from "./walk";
import { refuse } from "../zip/trouble";

/** A worksheet part in two: its rows as text, which may be millions, and everything else as a tree. */
export interface SheetText {
  /** The root; its sheetData is there but empty. */
  readonly root: XmlElement;
  /** The part's text up to and with `<sheetData>`, and from `</sheetData>` on. */
  readonly head: string;
  readonly tail: string;
  /** What stands between. */
  readonly rows: string;
  /** The main namespace's prefix with its colon; nearly always "". */
  readonly prefix: string;
}

/** Takes a worksheet part apart. Throws Trouble where it is not well-formed around its rows. */
export function splitSheet(text: string, part: string): SheetText {
  const opening = /<((?:[\w.-]+:)?)sheetData(?:\s[^<>]*?)?(\/?)>/.exec(text);
  if (!opening) return withoutRows(text, part);
  const prefix = opening[1] ?? "";
  const start = opening.index + opening[0].length;
  const closing = `</${prefix}sheetData`;
  const end = opening[2] === "/" ? start : text.lastIndexOf(closing);
  if (end < start) refuse(`This workbook is damaged: its part "${part}" is not well-formed.`);
  const tailStart = opening[2] === "/" ? start : text.indexOf(">", end) + 1;
  const before = text.slice(0, opening.index);
  const after = text.slice(tailStart);
  const root = parseXml(`${before}<${prefix}sheetData/>${after}`, part);
  return {
    root,
    head: `${before}<${prefix}sheetData>`,
    tail: `</${prefix}sheetData>${after}`,
    rows: text.slice(start, end),
    prefix,
  };
}

function withoutRows(text: string, part: string): SheetText {
  const root = parseXml(text, part);
  if (localName(root.name) !== "worksheet") refuse(`This workbook is damaged: its part "${part}" is no worksheet.`);
  const prefix = root.name.slice(0, root.name.length - "worksheet".length);
  if (!element(root, "sheetData")) {
    const early = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];
    const at = elements(root).filter((child) => early.includes(localName(child.name))).length;
    root.children = [...elements(root)];
    root.children.splice(at, 0, { name: `${prefix}sheetData`, attributes: {}, children: [] });
  }
  return { root, head: "", tail: "", rows: "", prefix };
}

/** Where the row begins that holds the last value, formula or text, and where the row after it would; 0 where none does. */
export function endOfContent(rows: string, prefix: string): number {
  const last = Math.max(
    ...["v>", "v ", "f>", "f ", "f/", "is>", "is "].map((tag) => rows.lastIndexOf(`<${prefix}${tag}`)),
  );
  if (last < 0) return 0;
  const end = rows.indexOf(`</${prefix}row`, last);
  return end < 0 ? rows.length : rows.indexOf(">", end) + 1;
}

/** The rows as far as they matter: up to the last content and `margin` rows more. A sheet formatted to its last row stays quick. */
export function rowsThatMatter(rows: string, prefix: string, margin: number): string {
  const end = endOfContent(rows, prefix);
  let at = end;
  for (let count = 0; count <= margin; count++) {
    const next = rows.indexOf(`<${prefix}row`, at);
    if (next < 0) return rows;
    if (count === margin) return rows.slice(0, next);
    at = next + 1;
  }
  return rows;
}
