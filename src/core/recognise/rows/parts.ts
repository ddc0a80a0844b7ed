import { trimText } from "../../grid/cleanText";
import type { Part } from "../../plan/plan";

interface Lettered {
  readonly letter: string;
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
}

const lineStart = /^[\s•·❖▪–-]*(?:\(([a-z])\)|([a-z])[).:](?=\s|$|[A-Z]))\s*/;

/** The lettered parts of a text whose letters run on from the first: lines before it and after each go along with it. */
export function letteredParts(text: string): Lettered[] {
  const parts: { letter: string; lines: string[]; line: number }[] = [];
  text.split("\n").forEach((line, i) => {
    const match = lineStart.exec(line);
    const letter = match?.[1] ?? match?.[2];
    const last = parts.at(-1);
    const expected = last ? String.fromCharCode(last.letter.charCodeAt(0) + 1) : undefined;
    if (match && letter !== undefined && (expected === undefined || letter === expected)) {
      parts.push({ letter, lines: [line.slice(match[0].length)], line: i });
    } else last?.lines.push(line);
  });
  return parts.map(({ letter, lines, line }) => ({ letter, text: trimText(lines.join("\n")), line }));
}

/** What "(a) … (b) …" in running text says of each letter. */
function inlineByLetter(text: string, letters: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const marks = [...text.matchAll(/(^|[\s;,.])(?:\(([a-z])\)|([a-z])\))\s+/g)].filter((match) =>
    letters.includes(match[2] ?? match[3] ?? ""),
  );
  marks.forEach((match, i) => {
    const letter = match[2] ?? match[3] ?? "";
    const words = trimText(text.slice(match.index + match[0].length, marks[i + 1]?.index)).replace(/[;,]$/, "");
    if (!found.has(letter)) found.set(letter, words);
  });
  return found;
}

/** The words of a field that belong to each part: by letter, by standing on the same lines, or one block of lines per part. */
function matched(text: string | null, parts: readonly Lettered[]): (string | null)[] {
  const nothing = parts.map(() => null);
  if (text === null) return nothing;
  const own = letteredParts(text);
  if (own.length > 0 && own.every((each) => parts.some((part) => part.letter === each.letter))) {
    return parts.map((part) => own.find((each) => each.letter === part.letter)?.text || null);
  }
  const inline = inlineByLetter(
    text,
    parts.map((part) => part.letter),
  );
  if (inline.size > 0) return parts.map((part) => inline.get(part.letter) ?? null);
  const lines = text.split("\n");
  const filled = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  if (filled.length > 1 && filled.every((i) => parts.some((part) => part.line === i))) {
    return parts.map((part) => lines[part.line]?.trim() || null);
  }
  const blocks = text
    .split(/\n(?:\s*\n)+/)
    .map(trimText)
    .filter(Boolean);
  const units = blocks.length === parts.length ? blocks : filled.map((i) => trimText(lines[i] ?? ""));
  return units.length === parts.length && parts.length > 1 ? units : nothing;
}

/** An action's lettered parts with what could be matched to each; undefined where it has fewer than two. */
export function partsOf(
  action: string | null,
  lead: string | null,
  timescale: string | null,
  update: string | null,
): Part[] | undefined {
  if (action === null) return undefined;
  const parts = letteredParts(action);
  if (parts.length < 2) return undefined;
  const [leads, timescales, updates] = [matched(lead, parts), matched(timescale, parts), matchedUpdate(update, parts)];
  return parts.map(({ letter, text }, i) => ({
    letter,
    text,
    lead: leads[i] ?? null,
    timescale: timescales[i] ?? null,
    update: updates[i] ?? null,
  }));
}

/** Updates are running text: only letters tell which part they are of. */
function matchedUpdate(text: string | null, parts: readonly Lettered[]): (string | null)[] {
  const hasLetters = text !== null && (letteredParts(text).length > 0 || /\([a-z]\)|(^|\s)[a-z]\)\s/.test(text));
  return hasLetters ? matched(text, parts) : parts.map(() => null);
}

/** The letter of a row that is one lettered part ("a"), or its span ("b-c"); null where it begins with none. */
export function subOf(action: string | null): string | null {
  if (action === null) return null;
  const parts = letteredParts(action);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || first.line !== action.split("\n").findIndex((line) => line.trim() !== "")) return null;
  return first === last ? first.letter : `${first.letter}-${last.letter}`;
}
