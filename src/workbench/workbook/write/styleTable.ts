import type { CellLook, RuleState } from "../../../xlsx/state";
import { builtInFormats } from "../../../xlsx/read/numberFormats";
import { parseXml, xmlText, type XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, flag, numberAttribute, setAttribute } from "../../../xlsx/xml/walk";
import { ensureElement, insertInOrder, makeElement, removeElements } from "./sheetElements";

/** A change of look: only what is named changes, null takes one away. */
export type LookChange = { readonly [K in keyof CellLook]?: CellLook[K] | null };

/** The look of a conditional format. */
export type RuleLook = Pick<RuleState, "fill" | "fontColor" | "numberFormat" | "sides" | "lineColor">;

/** The styles part as it grows: a changed look is a new number, the old ones stay as they are. */
export interface StyleTable {
  readonly root: XmlElement;
  /** The number for the look `style` after the change, its apostrophe set or taken where `quoted` is given. */
  changed(style: number, change: LookChange, quoted?: boolean): number;
  /** The number of a conditional format's look. */
  difference(look: RuleLook): number;
}

/** A styles part with nothing in it but what Excel insists on. */
export const emptyStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** Opens a styles part for changes. */
export function openStyleTable(text: string, part: string): StyleTable {
  const root = parseXml(text, part);
  const seen = new Map<string, number>();
  const lists = new Map<string, Map<string, number>>();

  /** Appends to a list of the part unless it is there already; gives its number. */
  const add = (list: string, item: XmlElement): number => {
    const parent = ensureElement(root, list);
    const known = lists.get(list) ?? new Map(elements(parent).map((each, index) => [xmlText(each), index]));
    lists.set(list, known);
    const key = xmlText(item);
    const at = known.get(key) ?? known.size;
    if (known.has(key) && xmlText(elements(parent)[at] ?? item) === key) return at;
    const number = elements(parent).length;
    parent.children.push(item);
    parent.attributes.count = String(number + 1);
    known.set(key, number);
    return number;
  };
  const item = (list: string, index: number | undefined) => elements(element(root, list))[index ?? 0];

  const make = (style: number, change: LookChange, quoted: boolean | undefined): number => {
    const old = item("cellXfs", style) ?? item("cellXfs", 0);
    const xf = old
      ? copy(old)
      : makeElement(ensureElement(root, "cellXfs"), "xf", {
          numFmtId: "0",
          fontId: "0",
          fillId: "0",
          borderId: "0",
          xfId: "0",
        });
    if (quoted !== undefined) {
      if (quoted) xf.attributes.quotePrefix = "1";
      else delete xf.attributes.quotePrefix;
    }
    if (change.numberFormat !== undefined) {
      xf.attributes.numFmtId = String(formatNumber(root, change.numberFormat ?? "General"));
      xf.attributes.applyNumberFormat = "1";
    }
    if (change.fill !== undefined) {
      xf.attributes.fillId = String(add("fills", fillElement(root, change.fill)));
      xf.attributes.applyFill = "1";
    }
    const font = item("fonts", numberAttribute(xf, "fontId"));
    const normal = item("fonts", numberAttribute(item("cellStyleXfs", 0), "fontId"));
    const newFont = changeFont(root, font, normal, change);
    if (newFont) {
      xf.attributes.fontId = String(add("fonts", newFont));
      xf.attributes.applyFont = "1";
    }
    if (change.bordered !== undefined) {
      const old = item("borders", numberAttribute(xf, "borderId"));
      const border = changeBorder(root, old, change.bordered === true, change.borderColor ?? undefined);
      xf.attributes.borderId = String(add("borders", border));
      xf.attributes.applyBorder = "1";
    }
    changeAlignment(xf, change);
    if (change.locked !== undefined) {
      ensureElement(xf, "protection").attributes.locked = change.locked === false ? "0" : "1";
      xf.attributes.applyProtection = "1";
    }
    return add("cellXfs", xf);
  };

  return {
    root,
    changed(style, change, quoted) {
      const key = `${style} ${quoted} ${JSON.stringify(change)}`;
      const number = seen.get(key) ?? make(style, change, quoted);
      seen.set(key, number);
      return number;
    },
    difference({ fill, fontColor, numberFormat, sides = [], lineColor }) {
      const dxf = makeElement(root, "dxf");
      if (fontColor !== undefined) {
        const font = makeElement(root, "font");
        font.children = [makeElement(root, "color", { rgb: `FF${fontColor}` })];
        dxf.children.push(font);
      }
      if (numberFormat !== undefined) {
        const numFmtId = String(formatNumber(root, numberFormat));
        dxf.children.push(makeElement(root, "numFmt", { numFmtId, formatCode: numberFormat }));
      }
      if (fill !== undefined) {
        const pattern = makeElement(root, "patternFill", { patternType: "solid" });
        pattern.children = ["fgColor", "bgColor"].map((name) => makeElement(root, name, { rgb: `FF${fill}` }));
        dxf.children.push({ ...makeElement(root, "fill"), children: [pattern] });
      }
      if (sides.length > 0) {
        const border = makeElement(root, "border");
        border.children = (["left", "right", "top", "bottom"] as const)
          .filter((side) => sides.includes(side))
          .map((side) => {
            const color = lineColor === undefined ? { auto: "1" } : { rgb: `FF${lineColor}` };
            return {
              ...makeElement(root, side, { style: "thin" }),
              children: [makeElement(root, "color", color)],
            };
          });
        dxf.children.push(border);
      }
      return add("dxfs", dxf);
    },
  };
}

function formatNumber(root: XmlElement, code: string): number {
  const custom = elements(element(root, "numFmts"), "numFmt").find((each) => each.attributes.formatCode === code);
  if (custom) return numberAttribute(custom, "numFmtId") ?? 0;
  const builtIn = [...builtInFormats].find(([, each]) => each === code)?.[0];
  if (builtIn !== undefined) return builtIn;
  const list = ensureElement(root, "numFmts");
  const numbers = elements(list).map((each) => numberAttribute(each, "numFmtId") ?? 0);
  const number = Math.max(163, ...numbers) + 1;
  list.children.push(makeElement(root, "numFmt", { numFmtId: String(number), formatCode: code }));
  list.attributes.count = String(numbers.length + 1);
  return number;
}

function fillElement(root: XmlElement, fill: string | null): XmlElement {
  const pattern = makeElement(root, "patternFill", { patternType: fill === null ? "none" : "solid" });
  if (fill !== null) {
    pattern.children = [
      makeElement(root, "fgColor", { rgb: `FF${fill}` }),
      makeElement(root, "bgColor", { indexed: "64" }),
    ];
  }
  return { ...makeElement(root, "fill"), children: [pattern] };
}

function changeFont(
  root: XmlElement,
  old: XmlElement | undefined,
  normal: XmlElement | undefined,
  change: LookChange,
): XmlElement | undefined {
  const { fontColor, bold, italic, underline, fontSize, fontName } = change;
  if ([fontColor, bold, italic, underline, fontSize, fontName].every((each) => each === undefined)) return undefined;
  const font = old ? copy(old) : makeElement(root, "font");
  const put = (name: string, attributes: Record<string, string> | undefined) => {
    removeElements(font, (child) => child.name === makeElement(root, name).name);
    if (attributes) insertInOrder(font, makeElement(root, name, attributes));
  };
  const same = (name: string) => element(normal, name)?.attributes;
  if (fontColor !== undefined) put("color", fontColor === null ? same("color") : { rgb: `FF${fontColor}` });
  if (bold !== undefined) put("b", bold ? {} : undefined);
  if (italic !== undefined) put("i", italic ? {} : undefined);
  if (underline !== undefined) put("u", underline ? {} : undefined);
  if (fontSize !== undefined) put("sz", fontSize === null ? same("sz") : { val: String(fontSize) });
  if (fontName !== undefined) {
    for (const name of ["scheme", "family", "charset"]) put(name, fontName === null ? same(name) : undefined);
    put("name", fontName === null ? same("name") : { val: fontName });
  }
  return font;
}

function changeBorder(
  root: XmlElement,
  old: XmlElement | undefined,
  bordered: boolean,
  colour: string | undefined,
): XmlElement {
  const border = old ? copy(old) : makeElement(root, "border");
  const sides = ["left", "right", "top", "bottom"].map((side) => {
    const element = makeElement(root, side, bordered ? { style: "thin" } : {});
    if (bordered)
      element.children = [makeElement(root, "color", colour === undefined ? { auto: "1" } : { rgb: `FF${colour}` })];
    return element;
  });
  const own = new Set(["left", "right", "top", "bottom", "start", "end"].map((side) => makeElement(root, side).name));
  border.children = [...sides, ...elements(border).filter((child) => !own.has(child.name))];
  return border;
}

function changeAlignment(xf: XmlElement, change: LookChange): void {
  const { wrap, horizontal, vertical } = change;
  if (wrap === undefined && horizontal === undefined && vertical === undefined) return;
  const alignment = ensureElement(xf, "alignment");
  const put = (name: string, value: string | undefined) => setAttribute(alignment, name, value);
  if (wrap !== undefined) put("wrapText", wrap ? "1" : undefined);
  if (horizontal !== undefined)
    put("horizontal", horizontal === null || horizontal === "general" ? undefined : horizontal);
  if (vertical !== undefined) put("vertical", vertical === null || vertical === "bottom" ? undefined : vertical);
  xf.attributes.applyAlignment = "1";
}

/** True where the style keeps an apostrophe before its text. */
export function isQuotedStyle(table: StyleTable, style: number): boolean {
  return flag(elements(element(table.root, "cellXfs"))[style], "quotePrefix");
}

function copy(source: XmlElement): XmlElement {
  return {
    name: source.name,
    attributes: { ...source.attributes },
    children: source.children.map((child) => (typeof child === "string" ? child : copy(child))),
  };
}
