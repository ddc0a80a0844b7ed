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
  | ({ readonly op: "look"; readonly at: "after" | "before"; readonly isWanted: boolean } & Findable);

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

/** One way through a program that is still to be followed. */
interface Way {
  readonly place: number;
  readonly at: number;
  readonly remembered: Remembered | null;
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

/** So many instructions are followed before it is written down which were tried where: most phrases are done by then. */
const stepsUnwritten = 48;

/**
 * Matches a program at one word of a line: of several ways the one written first. Beyond the first few each instruction is tried at most once at each word,
 * so that the work is at most words times instructions whatever the text (the method of RE2's bit-state matcher). `tried` may be handed on to the next
 * beginning in the same line as long as nothing was found. `mustEnd`: only a match that ends just before that word.
 */
export function matchAt(
  program: Program,
  line: Line,
  from: number,
  tried?: Tried,
  mustEnd?: number,
): Match | undefined {
  const { words } = line;
  const width = words.length + 1;
  const others: Way[] = [];
  let written = tried;
  let steps = 0;
  let way: Way | undefined = { place: 0, at: from, remembered: null };
  while (way) {
    let { place, at, remembered }: Way = way;
    way = undefined;
    for (let isGoing = true; isGoing;) {
      if (steps < stepsUnwritten) steps += 1;
      else {
        written ??= new Set();
        const state = place * width + at;
        if (written.has(state)) break;
        written.add(state);
      }
      const step = program[place];
      place += 1;
      switch (step?.op) {
        case "word": {
          const word = words[at];
          isGoing = word !== undefined && step.fits(word);
          at += 1;
          break;
        }
        case "lexicon": {
          const [longest, ...shorter] = step.lexicon.lengthsAt(line, at);
          for (let next = shorter.pop(); next !== undefined; next = shorter.pop())
            others.push({ place, at: at + next, remembered });
          isGoing = longest !== undefined;
          at += longest ?? 0;
          break;
        }
        case "gap": {
          let most = 0;
          while (most < step.most && isPassable(words[at + most])) most += 1;
          for (let length = most; length > 0; length--) others.push({ place, at: at + length, remembered });
          break;
        }
        case "either":
          others.push({ place: step.second, at, remembered });
          place = step.first;
          break;
        case "go":
          place = step.to;
          break;
        case "open":
        case "close":
          remembered = { part: step.part, isOpen: step.op === "open", at, before: remembered };
          break;
        case "begins":
          isGoing = at === 0;
          break;
        case "ends":
          isGoing = at === words.length;
          break;
        case "look": {
          const isThere =
            step.at === "after" ? matchAt(step.program, line, at) !== undefined : endsBefore(step, line, at);
          isGoing = isThere === step.isWanted;
          break;
        }
        case "found":
          if (mustEnd === undefined || mustEnd === at) return { from, to: at, parts: partsOf(remembered) };
          isGoing = false;
          break;
        case undefined:
          isGoing = false;
          break;
      }
    }
    way = others.pop();
  }
  return undefined;
}

/** A program ready to be looked for: with what it can begin with (any word where undefined) and how many words it can be at most. */
export interface Findable {
  readonly program: Program;
  readonly begins: ((word: Word) => boolean) | undefined;
  readonly longest: number;
}

/** True where a program fits words that end just before a word of the line. No farther back than twelve words are looked at. */
export function endsBefore({ program, begins, longest }: Findable, line: Line, at: number): boolean {
  for (let from = at; from >= Math.max(0, at - Math.min(longest, farthestBack)); from--) {
    const word = line.words[from];
    if (begins && (!word || !begins(word))) continue;
    if (matchAt(program, line, from, undefined, at)) return true;
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
