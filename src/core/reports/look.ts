import type { KeyEntry } from "../key/key";
import { textColorOn } from "../rate/contrast";
import type { DraftCell, DraftPrint, DraftStyle } from "../sheets/sheetDraft";

export const titleStyle: DraftStyle = { bold: true, size: 16 };
export const leadStyle: DraftStyle = { size: 11 };
export const sectionStyle: DraftStyle = { bold: true, size: 13 };
export const headStyle: DraftStyle = {
  bold: true,
  fill: "1F3864",
  fontColor: "FFFFFF",
  wrap: true,
  vertical: "center",
  border: "thin",
};
export const bodyStyle: DraftStyle = { wrap: true, vertical: "top", border: "thin" };
export const totalStyle: DraftStyle = { ...bodyStyle, bold: true };

/** A cell of running text. */
export function text(value: string | number | null, style: DraftStyle = bodyStyle): DraftCell {
  return { value, style };
}

/** Lines without the blank ones between them, which only placed them beside another column's. */
export function closeLines(said: string | null): string | null {
  return said === null ? null : said.replace(/\n(?:[^\S\n]*\n)+/g, "\n");
}

/** A row of headings. */
export function headings(names: readonly string[]): readonly DraftCell[] {
  return names.map((name) => ({ value: name, style: headStyle }));
}

/** A rating as letter, word and colour, so that it reads in grey and aloud; "Not rated" where there is none. */
export function ratingCell(entry: KeyEntry | undefined, typed: string | null): DraftCell {
  if (!entry) return text(typed?.trim() ? typed.trim() : "Not rated");
  const words = entry.code === entry.label ? entry.label : `${entry.code} ${entry.label}`;
  if (entry.color === null) return text(words);
  return { value: words, style: { ...bodyStyle, fill: entry.color, fontColor: textColorOn(entry.color) } };
}

/** Points of paper between the margins, landscape. */
const landscapePoints = { A4: 770, A3: 1120 } as const;

/** Landscape on A4, one page wide at no less than 70 %; on A3 where the columns are wider than that. */
export function landscape(widths: readonly number[], footer: string, headerRow: number): DraftPrint {
  const points = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  const paper = landscapePoints.A4 / points >= 0.7 ? "A4" : "A3";
  return { orientation: "landscape", paper, fitToWidth: true, repeatRows: [headerRow, headerRow], footer };
}

/** A text broken into lines of at most so many characters: reports merge no cells, so a long line is several rows. */
export function lines(sentence: string, width: number): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const word of sentence.split(/\s+/)) {
    if (line !== "" && line.length + word.length + 1 > width) {
      found.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? found : [...found, line];
}
