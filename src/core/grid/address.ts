/** A rectangle of cells; rows and columns count from 1, as Excel shows rows. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 28 → "AB". */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "AB" → 28; NaN for anything that is no column. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return NaN;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (39, 6) → "F39". */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + row;
}

/** Area → "F39:G41", or "F39" for one cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${cellAddress(area.bottom, area.right)}`;
}

/** True where two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** "F39", "$F$39:G41" or "'My sheet'!F39" → Area (the sheet name is dropped); undefined for anything else. */
export function parseAddress(address: string): Area | undefined {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(cells);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** The sheet part of a qualified address without its quotes; undefined where the address has none. */
export function sheetOfAddress(address: string): string | undefined {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return undefined;
  return address
    .slice(0, bang)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
}

/** ("Key page", "B5") → "'Key page'!B5", quoted only where Excel would quote. */
export function qualifiedAddress(sheet: string, address: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^[RrCc]\d*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
