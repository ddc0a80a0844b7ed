import { plain } from "./words";

/** A changed sentence with fewer of its words known than this is told whole: single words of it would tell nothing. */
const knownEnough = 0.5;
/** Known words between new ones are told with them where there are no more than this, so that the new words can be read. */
const bridge = 3;
/** Words by words compared at most; a longer sentence is told whole. */
const mostCompared = 2_000_000;

/**
 * What an update says that the earlier one did not: whole paragraphs and sentences where they are new, else the words put in,
 * with " … " where known words are left out. "" where nothing is new. Words are as typed, spacing apart.
 */
export function newWords(before: string | null, after: string | null): string {
  if (after === null || plain(after) === plain(before)) return "";
  if (before === null || plain(before) === "") return plain(after) === "" ? "" : after.trim();
  const known = countOf(paragraphs(before).flatMap(sentences).map(bare));
  const lines: string[] = [];
  const open: { line: number; text: string }[] = [];
  paragraphs(after).forEach((paragraph, line) => {
    for (const text of sentences(paragraph)) if (!take(known, bare(text))) open.push({ line, text });
  });
  const rest = [...known].flatMap(([text, count]) =>
    Array.from({ length: count }, () => text.split(" ").map(bare)).flat(),
  );
  for (const { line, text } of open) {
    const told = newIn(text.split(/\s+/), rest);
    if (told !== "") lines[line] = lines[line] === undefined ? told : `${lines[line]} ${told}`;
  }
  return lines.filter((line) => line !== undefined).join("\n");
}

/** A word or sentence without the stops behind it: "list" and "list." are one. */
function bare(text: string): string {
  return plain(text).replace(/[.,;:!?]+$/, "");
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
}

/** A full stop ends a sentence where a capital, a digit or a bullet follows it: "e.g. this" goes on. */
function sentences(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}\d(•·-])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count === 0) return false;
  if (count === 1) counts.delete(text);
  else counts.set(text, count - 1);
  return true;
}

/** The words of a sentence that stand not, in this order, among the known ones; the known ones it uses are taken out. */
function newIn(words: readonly string[], known: string[]): string {
  if (words.length * known.length > mostCompared) return words.join(" ");
  const matches = commonInOrder(words.map(bare), known);
  const isKnown = words.map((_, index) => matches.has(index));
  if (matches.size < knownEnough * words.length) return words.join(" ");
  for (const at of [...matches.values()].sort((a, b) => b - a)) known.splice(at, 1);
  if (matches.size === words.length) return "";
  const shown = words.map((_, index) => !isKnown[index] || bridges(isKnown, index));
  return words
    .map((word, index) => (shown[index] ? word : index === 0 || shown[index - 1] ? "…" : null))
    .filter((word) => word !== null)
    .join(" ")
    .replace(/ …$/, "");
}

function bridges(isKnown: readonly boolean[], index: number): boolean {
  let from = index;
  while (from > 0 && isKnown[from - 1]) from -= 1;
  let to = index;
  while (to < isKnown.length - 1 && isKnown[to + 1]) to += 1;
  return from > 0 && to < isKnown.length - 1 && to - from < bridge;
}

/** The longest common run of words in order: place in the first → place in the second. */
function commonInOrder(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.set(i, j);
      i += 1;
      j += 1;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}
