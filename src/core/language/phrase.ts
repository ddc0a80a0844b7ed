import { compiled, rememberedByWord } from "./compile";
import type { Lexicon } from "./lexicon";
import { endsBefore, matchAt, type Findable, type Match, type Program, type Tried } from "./match";
import { vocabulary } from "./vocabulary";
import { wordsIn, type Line, type Word } from "./words";

/** A kind of word that is told by its form, such as a year or a word in capitals. */
export interface WordClass {
  readonly fits: (word: Word) => boolean;
}

/** What a name in a phrase can stand for: a list of words, a kind of word, or a phrase in the notation. */
export type Meaning = Lexicon | WordClass | string;

/** Meanings by the names that phrases call them. */
export type Vocabulary = Readonly<Record<string, Meaning>>;

/** One phrase, or several of which any will do, ready to be looked for. */
export interface Phrase {
  /** As written. */
  readonly written: readonly string[];
  /** The first place where it is found from a word on; undefined where it is not. Of several phrases at one word, the first written. */
  find(line: Line, from?: number): Match | undefined;
  /** Every place, from left to right, none within another; where `places` are given (in order), of those that begin there. */
  findAll(line: Line, places?: readonly number[]): readonly Match[];
  /** False where none of the phrases can begin at this word: a cheap look before the real one. */
  canBegin(line: Line, from: number): boolean;
  /** The match that begins at this word. */
  at(line: Line, from: number): Match | undefined;
  /** True where words that end just before this one say it. */
  endsBefore(line: Line, at: number): boolean;
  /** True where a text or line says it anywhere. */
  isIn(text: string | Line): boolean;
  /** True where a text or line says it and nothing else. */
  isAll(text: string | Line): boolean;
}

/** One line of a book, made ready: what it means, and whether it can begin with a word. */
interface Ready<Said> extends Findable {
  readonly said: Said;
  readonly isOnlyAtStart: boolean;
}

function ready<Said>(written: string, said: Said, meanings: Vocabulary): Ready<Said> {
  const found = compiled(written, meanings);
  return { ...found, said, isOnlyAtStart: found.program[0]?.op === "begins" };
}

/** The phrases of a text, one a line. */
function linesOf(written: string): readonly string[] {
  return written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Lines of a book by the words that they can begin with; made ready when first asked. */
function beginningsOf<Said>(make: () => readonly Ready<Said>[]) {
  let made: readonly Ready<Said>[] | undefined;
  let atTheEnd: readonly Ready<Said>[] | undefined;
  const all = () => (made ??= make());
  const ofWord = rememberedByWord((word) => all().filter(({ begins }) => begins === undefined || begins(word)));
  const beginningWith = (word: Word | undefined): readonly Ready<Said>[] =>
    word ? ofWord(word) : (atTheEnd ??= all().filter(({ begins }) => begins === undefined));
  return { all, beginningWith };
}

/** Lines of more words than this are long. */
const longLine = 60;

/** In a long line, what was tried from one beginning is remembered for the next, so that the time goes with its length. */
const memoryFor = ({ words }: Line) => (words.length > longLine ? new Map<Program, Tried>() : undefined);

function memoryOf(program: Program, memory: Map<Program, Tried> | undefined): Tried | undefined {
  const known = memory?.get(program);
  if (known || !memory) return known;
  const made: Tried = new Set();
  memory.set(program, made);
  return made;
}

/** Phrases of several meanings, looked for together. */
export interface PhraseBook<Said> {
  /** Every meaning that a line says anywhere, each once, in the order of the book. */
  saidIn(text: string | Line): readonly Said[];
}

/**
 * Several meanings, each with its phrases (one a line, any of them will do): one walk along a text finds all of them. See phrases for names and errors.
 */
export function phraseBook<Said>(
  entries: readonly { readonly said: Said; readonly phrases: string }[],
  more: Vocabulary = {},
): PhraseBook<Said> {
  const meanings = { ...vocabulary, ...more };
  const { beginningWith } = beginningsOf(() =>
    entries.flatMap(({ said, phrases: written }) => linesOf(written).map((line) => ready(line, said, meanings))),
  );
  const order = new Map(entries.map(({ said }, at) => [said, at]));
  return {
    saidIn: (text) => {
      const line = typeof text === "string" ? wordsIn(text) : text;
      const found = new Set<Said>();
      const tried = memoryFor(line);
      for (let place = 0; place <= line.words.length; place++) {
        for (const { said, program, isOnlyAtStart } of beginningWith(line.words[place])) {
          if (found.has(said) || (isOnlyAtStart && place > 0)) continue;
          if (matchAt(program, line, place, memoryOf(program, tried))) found.add(said);
        }
      }
      return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    },
  };
}

/**
 * Phrases in the notation (see notation.ts), one a line: any of them will do. Names stand for meanings of the vocabulary, and for those of `more`, which
 * a room may have of its own. They are made ready when first looked for. A phrase that does not follow the notation throws then.
 */
export function phrases(written: string, more: Vocabulary = {}): Phrase {
  const lines = linesOf(written);
  const { all, beginningWith } = beginningsOf(() => lines.map((line) => ready(line, line, { ...vocabulary, ...more })));

  function at(line: Line, from: number, tried?: Map<Program, Tried>): Match | undefined {
    for (const { program, isOnlyAtStart } of beginningWith(line.words[from])) {
      if (isOnlyAtStart && from > 0) continue;
      const match = matchAt(program, line, from, memoryOf(program, tried));
      if (match) return match;
    }
    return undefined;
  }

  function find(line: Line, from = 0): Match | undefined {
    const tried = memoryFor(line);
    for (let place = from; place <= line.words.length; place++) {
      const match = at(line, place, tried);
      if (match) return match;
    }
    return undefined;
  }

  function findAll(line: Line, places?: readonly number[]): readonly Match[] {
    const found: Match[] = [];
    let tried = memoryFor(line);
    let next = 0;
    const count = places ? places.length : line.words.length + 1;
    for (let each = 0; each < count; each++) {
      const place = places ? (places[each] ?? 0) : each;
      const match = place < next ? undefined : at(line, place, tried);
      if (!match) continue;
      found.push(match);
      next = Math.max(match.to, place + 1);
      tried = memoryFor(line);
    }
    return found;
  }

  return {
    written: lines,
    at: (line, from) => at(line, from),
    find,
    findAll,
    canBegin: (line, from) => beginningWith(line.words[from]).some(({ isOnlyAtStart }) => from === 0 || !isOnlyAtStart),
    endsBefore: (line, before) => all().some((each) => endsBefore(each, line, before)),
    isIn: (text) => find(typeof text === "string" ? wordsIn(text) : text) !== undefined,
    isAll: (text) => {
      const line = typeof text === "string" ? wordsIn(text) : text;
      return all().some(({ program }) => matchAt(program, line, 0, new Set(), line.words.length) !== undefined);
    },
  };
}
