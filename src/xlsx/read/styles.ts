import type { CellLook, RuleState } from "../state";
import { plainLook } from "../lookAt";
import type { XmlElement } from "../xml/tree";
import { element, elements, flag, numberAttribute } from "../xml/walk";
import { resolveColour, type Palette } from "./colours";
import { builtInFormats } from "./numberFormats";

/** The look of a conditional format. */
export type RuleLooks = Omit<RuleState, "id" | "areas" | "type" | "formula" | "operator" | "stopIfTrue">;

/** The looks that cells name by number, and those of conditional formats. */
export interface StyleSheet {
  /** Every look by its number; the very same object for cells of one number. */
  readonly looks: readonly CellLook[];
  /** The numbers whose text has an apostrophe before it. */
  readonly quoted: ReadonlySet<number>;
  readonly differences: readonly RuleLooks[];
  readonly defaultFont: { name: string; size: number };
}

/** Reads the styles part; a workbook without one has only the default look. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): StyleSheet {
  const fonts = elements(element(styles, "fonts"), "font");
  const fills = elements(element(styles, "fills"), "fill");
  const borders = elements(element(styles, "borders"), "border");
  const formats = new Map(builtInFormats);
  for (const format of elements(element(styles, "numFmts"), "numFmt")) {
    formats.set(numberAttribute(format, "numFmtId") ?? -1, format.attributes.formatCode ?? "General");
  }
  const formatsOf = elements(element(styles, "cellXfs"), "xf");
  const normalFont = fonts[numberAttribute(elements(element(styles, "cellStyleXfs"), "xf")[0], "fontId") ?? 0];
  const defaultFont = { name: nameOf(normalFont) ?? "Calibri", size: sizeOf(normalFont) ?? 11 };
  const looks = formatsOf.map((xf) => {
    const font = fonts[numberAttribute(xf, "fontId") ?? 0];
    const numberFormat = formats.get(numberAttribute(xf, "numFmtId") ?? 0) ?? "General";
    const look: CellLook = {
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...defined("fill", readFill(fills[numberAttribute(xf, "fillId") ?? 0], palette)),
      ...readFont(font, normalFont, defaultFont, palette),
      ...readAlignment(element(xf, "alignment")),
      ...readBorder(borders[numberAttribute(xf, "borderId") ?? 0], palette),
      ...(flag(element(xf, "protection"), "locked", true) ? {} : { locked: false }),
    };
    return Object.keys(look).length === 0 ? plainLook : look;
  });
  return {
    looks: looks.length > 0 ? looks : [plainLook],
    quoted: new Set(formatsOf.flatMap((xf, index) => (flag(xf, "quotePrefix") ? [index] : []))),
    differences: elements(element(styles, "dxfs"), "dxf").map((dxf) => readDifference(dxf, palette)),
    defaultFont,
  };
}

/** The colour that shows: the pattern's own colour where it is solid, else the ground behind the pattern. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = element(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (type === "none") return undefined;
  if (type !== "solid") return resolveColour(element(pattern, "bgColor"), palette);
  return resolveColour(element(pattern, "fgColor"), palette) ?? "000000";
}

const ruleSides = ["left", "right", "top", "bottom"] as const;

function readDifference(dxf: XmlElement, palette: Palette): RuleLooks {
  const font = element(dxf, "font");
  const border = element(dxf, "border");
  const sides = ruleSides.filter((side) => (element(border, side)?.attributes.style ?? "none") !== "none");
  const [first] = sides;
  const underline = element(font, "u");
  return {
    ...defined("fill", readDifferenceFill(element(dxf, "fill"), palette)),
    ...defined("fontColor", resolveColour(element(font, "color"), palette)),
    ...defined("numberFormat", element(dxf, "numFmt")?.attributes.formatCode),
    ...(isOn(element(font, "b")) ? { bold: true } : {}),
    ...(isOn(element(font, "i")) ? { italic: true } : {}),
    ...(isOn(element(font, "strike")) ? { strikethrough: true } : {}),
    ...(underline && underline.attributes.val !== "none" ? { underline: true } : {}),
    ...(sides.length > 0 ? { sides } : {}),
    ...(first ? defined("lineColor", resolveColour(element(element(border, first), "color"), palette)) : {}),
  };
}

/** In conditional formats a solid fill shows its bgColor, and solid is meant where no pattern is named. */
function readDifferenceFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = element(fill, "patternFill");
  if (!pattern || pattern.attributes.patternType === "none") return undefined;
  return resolveColour(element(pattern, "bgColor"), palette) ?? resolveColour(element(pattern, "fgColor"), palette);
}

function readFont(
  font: XmlElement | undefined,
  normal: XmlElement | undefined,
  defaults: { name: string; size: number },
  palette: Palette,
): CellLook {
  const name = nameOf(font) ?? defaults.name;
  const size = sizeOf(font) ?? defaults.size;
  const colour = element(font, "color");
  const likeNormal = JSON.stringify(colour?.attributes) === JSON.stringify(element(normal, "color")?.attributes);
  const automatic = likeNormal || colour?.attributes.indexed === "64";
  const underline = element(font, "u");
  return {
    ...(automatic ? {} : defined("fontColor", resolveColour(colour, palette))),
    ...(isOn(element(font, "b")) ? { bold: true } : {}),
    ...(isOn(element(font, "i")) ? { italic: true } : {}),
    ...(underline && underline.attributes.val !== "none" ? { underline: true } : {}),
    ...(size === defaults.size ? {} : { fontSize: size }),
    ...(name === defaults.name ? {} : { fontName: name }),
  };
}

function readAlignment(alignment: XmlElement | undefined): CellLook {
  const { horizontal, vertical } = alignment?.attributes ?? {};
  return {
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
  };
}

/** A thin line on every side, and its colour where all four have the same; nothing for any other border. */
function readBorder(border: XmlElement | undefined, palette: Palette): CellLook {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => element(border, side) ?? element(border, side === "left" ? "start" : side === "right" ? "end" : side),
  );
  if (!sides.every((side) => side?.attributes.style === "thin")) return {};
  const [colour, ...others] = sides.map((side) => resolveColour(element(side, "color"), palette));
  return { bordered: true, ...defined("borderColor", others.every((each) => each === colour) ? colour : undefined) };
}

const isOn = (found: XmlElement | undefined) => found !== undefined && flag(found, "val", true);
const nameOf = (font: XmlElement | undefined) => element(font, "name")?.attributes.val;
const sizeOf = (font: XmlElement | undefined) => numberAttribute(element(font, "sz"), "val");

function defined<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const made: { [P in K]?: string } = {};
  if (value !== undefined) made[key] = value;
  return made;
}
