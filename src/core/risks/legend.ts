import { qualifiedAddress, cellAddress, type Area } from "../grid/address";
import { wordsOf } from "../grid/cleanText";
import type { Filled, Page } from "../grid/page";
import { otherScale, scoresRisk } from "../language/phrases/risks";
import { colourIn, levelIn } from "./levels";

/** One line of what a sheet says of its scores: "High: 15 to 25", "Red = high". */
export interface LegendLine {
  readonly isHigh: boolean | undefined;
  readonly colour: string | undefined;
  /** Lowest and highest score; highest is Infinity for "15 or more"; undefined where the line names none. */
  readonly range: readonly [number, number] | undefined;
  readonly cell: string;
}

const ranges: readonly (readonly [RegExp, (a: number, b: number) => readonly [number, number]])[] = [
  [/(?<![\d.-])(\d{1,3})\s*(?:-|–|—|to)\s*(\d{1,3})(?![\d%]|[-–/.]\d)/, (a, b) => [a, b]],
  [/(?<![\d.-])(\d{1,3})\s*(?:\+|plus|(?:or|and) (?:more|above|over|higher|greater))/, (a) => [a, Infinity]],
  [/(?:>=|=>|≥|at least|from)\s*(\d{1,3})(?![\d%])/, (a) => [a, Infinity]],
  [/(?:>|above|over|(?:more|greater|higher) than)\s*(\d{1,3})(?![\d%])/, (a) => [a + 1, Infinity]],
  [/(?:<=|=<|≤|up to)\s*(\d{1,3})(?![\d%])/, (a) => [0, a]],
  [/(?:<|below|under|(?:less|lower|fewer) than)\s*(\d{1,3})(?![\d%])/, (a) => [0, a - 1]],
  [/(?<![\d.-])(\d{1,3})\s*(?:or|and) (?:less|below|under|lower)/, (a) => [0, a]],
];

function rangeIn(text: string): readonly [number, number] | undefined {
  const words = wordsOf(text);
  const several = [...words.matchAll(/(?<![\d.])\d{1,3}(?=\s*,|\s+and\s+\d|\s*$)/g)].map(([number]) => Number(number));
  if (several.length >= 2 && /\d\s*,/.test(words)) return [Math.min(...several), Math.max(...several)];
  for (const [pattern, of] of ranges) {
    const found = pattern.exec(words);
    if (!found) continue;
    const range = of(Number(found[1]), Number(found[2]));
    if (range[0] < range[1] || (range[0] === range[1] && range[0] > 0)) return range;
  }
  return undefined;
}

function lineOf(text: string, cell: string): LegendLine | undefined {
  if (text.length > 200) return undefined;
  // Sentences of how likely or grave something is are other scales.
  if (otherScale.isIn(text) && !scoresRisk.isIn(text)) return undefined; // prettier-ignore
  const short = text.slice(0, 200);
  const isHigh = levelIn(short.slice(0, 60)) ?? levelIn(short.slice(-60));
  const line = { isHigh, colour: colourIn(short), range: rangeIn(short), cell };
  const told = [line.isHigh, line.colour, line.range].filter((each) => each !== undefined).length;
  return told >= 2 ? line : undefined;
}

/** Cells beside each other, no more than one blank column apart. */
function areNear(cells: readonly (Filled | undefined)[]): cells is Filled[] {
  return cells.every((at, i) => at !== undefined && (i === 0 || at.column - (cells[i - 1]?.right ?? 0) <= 2));
}

/** The fullest line that begins in a cell: the cell itself, it and the next, or three; else it and the cell below. */
function lineAt(
  page: Page,
  cells: readonly Filled[],
  at: number,
  cell: string,
): { line: LegendLine; takes: number } | undefined {
  const found = [1, 2, 3].flatMap((takes) => {
    const some = Array.from({ length: takes }, (_, i) => cells[at + i]);
    const line = areNear(some) ? lineOf(some.map(({ text }) => text).join(" : "), cell) : undefined;
    return line ? [{ line, takes }] : [];
  });
  const whole = found.find(({ line }) => line.range !== undefined);
  const own = cells[at];
  const below = own && page.at(own.row + 1, own.column);
  const down = own && below && own.text.length <= 30 ? lineOf(`${own.text} : ${below.text}`, cell) : undefined;
  const under = down && { line: down, takes: 1 };
  return whole ?? (down?.range === undefined ? (found[0] ?? under) : under);
}

/** What a page says of scores and colours outside the register itself; `qualified`: cells are named with their sheet. */
export function legendIn(page: Page, register: Area | undefined, qualified: boolean): readonly LegendLine[] {
  const isOwn = ({ row, column }: Filled) =>
    register !== undefined &&
    row >= register.top && row <= register.bottom && column >= register.left && column <= register.right; // prettier-ignore
  return page.rows.flatMap((row) => {
    const cells = page.cellsOf(row).filter((at) => !isOwn(at));
    const lines: LegendLine[] = [];
    for (let at = 0; at < cells.length; at++) {
      const own = cells[at];
      if (!own) continue;
      const address = cellAddress(own.row, own.column);
      const cell = qualified ? qualifiedAddress(page.grid.sheet, address) : address;
      const several = own.text.split(/\n|;|,\s*(?=\p{L})/u).filter((part) => part.trim() !== "");
      if (several.length > 1) {
        lines.push(...several.flatMap((part) => lineOf(part, cell) ?? []));
        continue;
      }
      const found = lineAt(page, cells, at, cell);
      if (!found) continue;
      lines.push(found.line);
      at += found.takes - 1;
    }
    return lines;
  });
}
