import type { XmlElement } from "../xml/tree";
import { attribute, descendants, element, elements, flag, numberAttribute } from "../xml/walk";

/** What colour names in a workbook stand for, as RRGGBB in capitals. */
export interface Palette {
  /** By theme number as cells use it: 0 light 1, 1 dark 1, 2 light 2, 3 dark 2, then accents. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const firstEight = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const rest =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** Excel's own palette (ECMA-376 part 1, 18.8.27); 64 and 65 are the window's text and background. */
const ownIndexed = [...firstEight, ...firstEight, ...rest.split(" "), "000000", "FFFFFF"];

/** The palette of a workbook from its theme and styles parts, either of which may be missing. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendants(theme, "clrScheme")[0];
  const slot = (name: string, otherwise: string) => {
    const colour = elements(element(scheme, name))[0];
    return hexOf(attribute(colour, "lastClr") ?? attribute(colour, "val")) ?? otherwise;
  };
  const names = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  const custom = elements(element(element(styles, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: names.map((name, index) => slot(name, officeTheme[index] ?? "000000")),
    indexed: ownIndexed.map((colour, index) => hexOf(attribute(custom[index], "rgb")) ?? colour),
  };
}

/** A colour element as RRGGBB with its tint; undefined where it is automatic or cannot be read. */
export function resolveColour(colour: XmlElement | undefined, palette: Palette): string | undefined {
  if (!colour || flag(colour, "auto")) return undefined;
  const indexed = numberAttribute(colour, "indexed");
  const theme = numberAttribute(colour, "theme");
  const plain =
    hexOf(colour.attributes.rgb) ??
    (theme !== undefined ? palette.theme[theme] : indexed !== undefined ? palette.indexed[indexed] : undefined);
  return plain && applyTint(plain, numberAttribute(colour, "tint") ?? 0);
}

function hexOf(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/** Lighter or darker by Excel's rule: the luminance of hue, luminance and saturation moves (ECMA-376 part 1, 18.8.19). */
export function applyTint(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const before = (high + low) / 2;
  const light = Math.min(1, Math.max(0, tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint));
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1));
  const sixth =
    spread === 0
      ? 0
      : high === red
        ? ((green - blue) / spread + 6) % 6
        : high === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((sixth % 2) - 1));
  const [r, g, b] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ][Math.min(5, Math.floor(sixth))] ?? [0, 0, 0];
  return [r, g, b]
    .map((part) =>
      Math.round(((part ?? 0) + light - chroma / 2) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
