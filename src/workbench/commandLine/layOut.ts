/** How wide text is set where the terminal does not say: wide enough for a sentence, narrow enough to be read. */
const usualWidth = 96;

/** How text is set for a person: in colour or not, and how wide. */
export interface Manner {
  readonly inColour: boolean;
  readonly width: number;
}

/** Colour only where the output is a terminal that shows it and nobody has said no (no-color.org). */
export function mannerOf(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Manner {
  const inColour = output.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  return { inColour, width: Math.max(60, Math.min(output.columns ?? usualWidth, 120)) };
}

const codes = {
  bold: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  amber: [33, 39],
  green: [32, 39],
  blue: [34, 39],
} as const;

/** The text in bold or in a colour, where the manner allows it. */
export function styled({ inColour }: Manner, style: keyof typeof codes, text: string): string {
  const [on, off] = codes[style];
  return inColour && text !== "" ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}

/** A text in lines of a width at most, broken between words; a word that is wider stays whole. New lines in it are spaces. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, ...(line === "" ? [] : [line])];
}

/** A text on one line, its end left out where it is longer. */
export function shortened(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= width ? plain : `${plain.slice(0, width - 1).trimEnd()}…`;
}

/** Rows of columns below each other: every column but the last as wide as its widest cell, the last wrapped beside them. */
export function inColumns(rows: readonly (readonly string[])[], { width }: Manner, indent = "  "): readonly string[] {
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: last }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const left = indent.length + widths.reduce((sum, each) => sum + each + 2, 0);
  return rows.flatMap((row) => {
    const head = widths.map((each, at) => (row[at] ?? "").padEnd(each)).join("  ");
    const texts = wrapped(row[last] ?? "", Math.max(24, width - left));
    const first = `${indent}${head}${last > 0 ? "  " : ""}${texts[0] ?? ""}`.trimEnd();
    return [first, ...texts.slice(1).map((text) => `${" ".repeat(left)}${text}`)];
  });
}
