import { readWords, wordsIn, type Line } from "./words";

/** A meaning and the words for it: what an officer could read and correct. */
export interface Lexicon {
  /** The words as listed, for showing. */
  readonly entries: readonly string[];
  /** Of how many words its longest entry is. */
  readonly longest: number;
  /** Of how many words the entries are that begin at a word of the line, the longest first; none where no entry does. */
  lengthsAt(line: Line, at: number): readonly number[];
  /** True where the whole of a text is one entry. */
  has(text: string): boolean;
  /** True where an entry begins with this word. */
  begins(word: string): boolean;
}

/** One word of an entry: itself, or any word that begins with it. */
interface EntryWord {
  readonly text: string;
  readonly anyEnding: boolean;
}

const nothing: readonly number[] = [];
const oneWord: readonly number[] = [1];
const noEntry: readonly (readonly EntryWord[])[] = [];

/** "meeting(s)" is meeting and meetings; "delay*" any word that begins so. */
function spelt(entry: string): readonly string[] {
  const found = /^(.*?)\(([^()]*)\)(.*)$/.exec(entry);
  if (!found) return [entry];
  const [, before = "", inside = "", after = ""] = found;
  return [...spelt(`${before}${after}`), ...spelt(`${before}${inside}${after}`)];
}

function entryWords(entry: string): readonly EntryWord[] {
  return entry.split(/\s+/).flatMap((written) => {
    const anyEnding = written.length > 1 && written.endsWith("*");
    const { words } = readWords(anyEnding ? written.slice(0, -1) : written);
    return words.map(({ text }, at) => ({ text, anyEnding: anyEnding && at === words.length - 1 }));
  });
}

const fits = (word: string | undefined, { text, anyEnding }: EntryWord) =>
  word !== undefined && (anyEnding ? word.startsWith(text) : word === text);

/**
 * A list of words with one meaning. Entries are parted by commas or new lines and may be of several words; "meeting(s)" stands for both forms, "delay*" for
 * any ending. Other lexicons may be taken in. A hyphen is no matter: "sign-off" is "sign off".
 */
export function lexicon(...lists: readonly (string | Lexicon)[]): Lexicon {
  const entries = lists.flatMap((list) =>
    typeof list === "string"
      ? list
          .split(/[,\n]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== "")
      : list.entries,
  );
  const all = entries.flatMap(spelt).map(entryWords);
  const byWord = new Map<string, readonly (readonly EntryWord[])[]>();
  const beginningWith = (word: string) => {
    const known = byWord.get(word);
    if (known) return known;
    if (byWord.size > 5_000) byWord.clear();
    const found = all
      .filter(([first]) => first !== undefined && fits(word, first))
      .sort((one, other) => other.length - one.length);
    const made = found.length === 0 ? noEntry : found[0]?.length === 1 ? [found[0]] : found;
    byWord.set(word, made);
    return made;
  };
  const lengthsAt = ({ words }: Line, at: number): readonly number[] => {
    const word = words[at];
    const beginning = word ? beginningWith(word.text) : noEntry;
    if (beginning.length === 0) return nothing;
    if (beginning[0]?.length === 1) return oneWord;
    const lengths: number[] = [];
    for (const entry of beginning) {
      if (entry.length === lengths.at(-1)) continue;
      if (entry.every((each, step) => step === 0 || fits(words[at + step]?.text, each))) lengths.push(entry.length);
    }
    return lengths;
  };
  return {
    entries,
    longest: Math.max(0, ...all.map(({ length }) => length)),
    lengthsAt,
    begins: (word) => beginningWith(word).length > 0,
    has: (text) => {
      const line = readWords(text);
      return line.words.length > 0 && lengthsAt(line, 0).includes(line.words.length);
    },
  };
}

/** The text as typed without the words of a lexicon; what stands between them is kept. */
export function withoutWords(text: string, words: Lexicon): string {
  const line = wordsIn(text);
  let left = "";
  let from = 0;
  for (let at = 0; at < line.words.length; at++) {
    const length = words.lengthsAt(line, at)[0] ?? 0;
    const [first, last] = [line.words[at], line.words[at + length - 1]];
    if (length === 0 || !first || !last) continue;
    left += text.slice(from, first.from);
    from = last.to;
    at += length - 1;
  }
  return left + text.slice(from);
}
