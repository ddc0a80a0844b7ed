import type { Lexicon } from "./lexicon";
import type { Line, Word } from "./words";

/** One instruction of a phrase made ready for matching; numbers are places in its program. */
export type Step =
  | { readonly op: "word"; readonly fits: (word: Word) => boolean }
  | { readonly op: "lexicon"; readonly lexicon: Lexicon }
  | { readonly op: "gap"; readonly most: number }
  | { readonly op: "either"; readonly first: number; readonly second: number }
  | { readonly op: "go"; readonly to: number }
  | { readonly op: "open" | "close"; readonly part: string }
  | { readonly op: "begins" | "ends" | "found" }
  | { readonly op: "look"; readonly at: "after" | "before"; readonly isWanted: boolean; readonly program: Program };

export type Program = readonly Step[];

/** Places in a line, in words: from the first to the one behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a phrase was found, and its remembered parts by name. */
export interface Match extends Place {
  readonly parts: Readonly<Record<string, Place | undefined>>;
}

/** Parts remembered on the way, newest first. */
interface Remembered {
  readonly part: string;
  readonly isOpen: boolean;
  readonly at: number;
  readonly before: Remembered | null;
}

/** How many words before a place are looked at for what must or must not stand there. */
const farthestBack = 12;

/** Marks that no gap passes: they end a sentence, or stand where words were hidden. */
const impassable = new Set([".", ";", "!", "?", "\n", "\u25A1"]);

/** True for a word, or a mark within a sentence, that a gap may pass. */
export function isPassable(word: Word | undefined): boolean {
  return word !== undefined && (word.kind !== "mark" || !impassable.has(word.text));
}

/** Instructions tried at words of one line without a match, so that none is tried twice: whatever was found out for one beginning holds for the next. */
export type Tried = Set<number>;

/**
 * Matches a program at one word of a line: of several ways the one written first. Each instruction is tried at most once at each word, so that the work is
 * at most words times instructions whatever the text (the method of RE2's bit-state matcher). `tried` may be handed on to the next beginning in the same
 * line as long as nothing was found. `mustEnd`: only a match that ends just before that word.
 */
export function matchAt(
  program: Program,
  line: Line,
  from: number,
  tried: Tried = new Set(),
  mustEnd?: number,
): Match | undefined {
  const { words } = line;
  const width = words.length + 1;
  const open: (readonly [step: number, at: number, remembered: Remembered | null])[] = [[0, from, null]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [place, at, remembered] = next;
    const state = place * width + at;
    if (tried.has(state)) continue;
    tried.add(state);
    const step = program[place];
    switch (step?.op) {
      case "word": {
        const word = words[at];
        if (word && step.fits(word)) open.push([place + 1, at + 1, remembered]);
        break;
      }
      case "lexicon":
        for (const length of [...step.lexicon.lengthsAt(line, at)].reverse())
          open.push([place + 1, at + length, remembered]);
        break;
      case "gap": {
        let most = 0;
        while (most < step.most && isPassable(words[at + most])) most += 1;
        for (let length = most; length >= 0; length--) open.push([place + 1, at + length, remembered]);
        break;
      }
      case "either":
        open.push([step.second, at, remembered], [step.first, at, remembered]);
        break;
      case "go":
        open.push([step.to, at, remembered]);
        break;
      case "open":
      case "close":
        open.push([place + 1, at, { part: step.part, isOpen: step.op === "open", at, before: remembered }]);
        break;
      case "begins":
        if (at === 0) open.push([place + 1, at, remembered]);
        break;
      case "ends":
        if (at === words.length) open.push([place + 1, at, remembered]);
        break;
      case "look": {
        const isThere =
          step.at === "after" ? matchAt(step.program, line, at) !== undefined : endsBefore(step.program, line, at);
        if (isThere === step.isWanted) open.push([place + 1, at, remembered]);
        break;
      }
      case "found":
        if (mustEnd === undefined || mustEnd === at) return { from, to: at, parts: partsOf(remembered) };
        break;
      case undefined:
        break;
    }
  }
  return undefined;
}

/** True where a program fits words that end just before a word of the line. */
export function endsBefore(program: Program, line: Line, at: number): boolean {
  const tried: Tried = new Set();
  for (let from = at; from >= Math.max(0, at - farthestBack); from--) {
    if (matchAt(program, line, from, tried, at)) return true;
  }
  return false;
}

function partsOf(remembered: Remembered | null): Match["parts"] {
  const parts: Record<string, Place> = {};
  const ends: Record<string, number> = {};
  for (let each = remembered; each; each = each.before) {
    if (!each.isOpen) ends[each.part] ??= each.at;
    else if (!(each.part in parts)) parts[each.part] = { from: each.at, to: ends[each.part] ?? each.at };
  }
  return parts;
}
