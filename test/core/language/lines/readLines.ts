import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text as officers write it, and what it means. plan: the plan that it stands in, where the file names one; else absent. */
export interface LabelledLine {
  readonly text: string;
  readonly meaning: string;
  readonly plan?: string;
}

/** The lines of a group: those that words may be made for, and those set aside to judge them by. */
export interface Lines {
  readonly made: readonly LabelledLine[];
  readonly aside: readonly LabelledLine[];
}

/** Set aside by a hash of the text, so that nobody chooses: half of the lines, always the same. */
function isAside(text: string): boolean {
  return (createHash("sha256").update(text).digest()[0] ?? 0) % 2 === 0;
}

/** Reads a file of lines (text, tab, meaning, tab, plan where one is named; "\n" in a text is a new line; lines that begin with # and a space are remarks). Throws where a line has no tab. */
export function readLines(file: string): Lines {
  const lines = readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line): LabelledLine => {
      const [text, meaning, plan] = line.split("\t");
      if (text === undefined || meaning === undefined) throw new Error(`${file}: “${line}” has no meaning.`);
      return { text: text.replaceAll("\\n", "\n"), meaning, ...(plan !== undefined && { plan }) };
    });
  return { made: lines.filter(({ text }) => !isAside(text)), aside: lines.filter(({ text }) => isAside(text)) };
}
