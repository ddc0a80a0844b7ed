import type { Lexicon } from "./lexicon";
import { endsBefore, matchAt, type Match, type Program, type Step, type Tried } from "./match";
import { readNotation, type Node } from "./notation";
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
  /** Every place, from left to right, none within another. */
  findAll(line: Line): readonly Match[];
  /** The match that begins at this word. */
  at(line: Line, from: number): Match | undefined;
  /** True where words that end just before this one say it. */
  endsBefore(line: Line, at: number): boolean;
  /** True where a text or line says it anywhere. */
  isIn(text: string | Line): boolean;
  /** True where a text or line says it and nothing else. */
  isAll(text: string | Line): boolean;
}

function compile(node: Node, meanings: Vocabulary, within: readonly string[]): Step[] {
  const inner = (each: Node) => compile(each, meanings, within);
  switch (node.kind) {
    case "word":
      return [oneOf([node])];
    case "meaning": {
      const steps = compileMeaning(node.name, meanings, within);
      const { part } = node;
      return part === null ? steps : [{ op: "open", part }, ...moved(steps, 1), { op: "close", part }];
    }
    case "sequence":
      return node.of.reduce<Step[]>((steps, each) => [...steps, ...moved(inner(each), steps.length)], []);
    case "choice":
      return choiceOf(node.of, inner);
    case "optional":
      return eitherOf(inner(node.of), []);
    case "repeated": {
      const steps = inner(node.of);
      const again: Step = { op: "either", first: 0, second: steps.length + 1 };
      if (node.atLeast === 1) return [...steps, again];
      return [{ op: "either", first: 1, second: steps.length + 2 }, ...moved(steps, 1), { op: "go", to: 0 }];
    }
    case "gap":
      return [{ op: "gap", most: node.most }];
    case "begins":
    case "ends":
      return [{ op: node.kind }];
    case "look":
      return [{ op: "look", at: node.at, isWanted: node.isWanted, program: [...inner(node.of), { op: "found" }] }];
  }
}

type TypedWord = Extract<Node, { readonly kind: "word" }>;

/** One instruction for words of which any will do. */
function oneOf(typed: readonly TypedWord[]): Step {
  const whole = new Set(typed.filter(({ anyEnding }) => !anyEnding).map(({ text }) => text));
  const starts = typed.filter(({ anyEnding }) => anyEnding).map(({ text }) => text);
  return { op: "word", fits: ({ text }) => whole.has(text) || starts.some((start) => text.startsWith(start)) };
}

/** Alternatives in the order written; single words next to each other are one instruction. */
function choiceOf(of: readonly Node[], compiled: (node: Node) => Step[]): Step[] {
  const alternatives: Step[][] = [];
  let words: TypedWord[] = [];
  const endWords = () => {
    if (words.length > 0) alternatives.push([oneOf(words)]);
    words = [];
  };
  for (const node of of) {
    if (node.kind === "word") words.push(node);
    else {
      endWords();
      alternatives.push(compiled(node));
    }
  }
  endWords();
  return alternatives.reduceRight((rest, each) => eitherOf(each, rest));
}

/** The same steps, their places moved on by so many. */
function moved(steps: readonly Step[], by: number): Step[] {
  return steps.map((step) => {
    if (step.op === "either") return { ...step, first: step.first + by, second: step.second + by };
    return step.op === "go" ? { ...step, to: step.to + by } : step;
  });
}

function eitherOf(first: readonly Step[], second: readonly Step[]): Step[] {
  return [
    { op: "either", first: 1, second: first.length + 2 },
    ...moved(first, 1),
    { op: "go", to: first.length + second.length + 2 },
    ...moved(second, first.length + 2),
  ];
}

function compileMeaning(name: string, meanings: Vocabulary, within: readonly string[]): Step[] {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`A phrase names <${name}>, which the vocabulary does not have.`);
  if (within.includes(name)) throw new Error(`The phrase <${name}> stands within itself.`);
  if (typeof meaning === "string") return compile(readNotation(meaning), meanings, [...within, name]);
  return "entries" in meaning ? [{ op: "lexicon", lexicon: meaning }] : [{ op: "word", fits: meaning.fits }];
}

/** Whether a program can begin with a word; undefined where it can begin with any, or with none. */
function beginnings(program: Program): ((word: Word) => boolean) | undefined {
  const tests: ((word: Word) => boolean)[] = [];
  const seen = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = program[at];
    if (step === undefined || step.op === "found" || step.op === "gap" || step.op === "ends") return undefined;
    if (step.op === "word") tests.push(step.fits);
    else if (step.op === "lexicon") tests.push((word) => step.lexicon.begins(word.text));
    else if (step.op === "either") open.push(step.first, step.second);
    else if (step.op === "go") open.push(step.to);
    else open.push(at + 1);
  }
  return (word) => tests.some((fits) => fits(word));
}

/** One line of a book, made ready: what it means, and whether it can begin with a word. */
interface Ready<Said> {
  readonly said: Said;
  readonly program: Program;
  readonly isOnlyAtStart: boolean;
  readonly begins: ((word: Word) => boolean) | undefined;
}

function ready<Said>(written: string, said: Said, meanings: Vocabulary): Ready<Said> {
  const program: Program = [...compile(readNotation(written), meanings, []), { op: "found" }];
  return { said, program, isOnlyAtStart: program[0]?.op === "begins", begins: beginnings(program) };
}

/** The phrases of a text, one a line. */
function linesOf(written: string): readonly string[] {
  return written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const mostKept = 3_000;

/** Lines of a book by the words that they can begin with; made ready when first asked. How a word is typed counts in some, so it is part of what is remembered. */
function beginningsOf<Said>(make: () => readonly Ready<Said>[]) {
  let made: readonly Ready<Said>[] | undefined;
  const all = () => (made ??= make());
  const byWord = new Map<string, readonly Ready<Said>[]>();
  const beginningWith = (word: Word | undefined): readonly Ready<Said>[] => {
    if (!word) return all().filter(({ begins }) => begins === undefined);
    const name = word.letters === "small" ? word.text : `${word.letters} ${word.text}`;
    const known = byWord.get(name);
    if (known) return known;
    if (byWord.size >= mostKept) byWord.clear();
    const found = all().filter(({ begins }) => begins === undefined || begins(word));
    byWord.set(name, found);
    return found;
  };
  return { all, beginningWith };
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
      const tried = new Map<Program, Tried>();
      for (let place = 0; place <= line.words.length; place++) {
        for (const { said, program, isOnlyAtStart } of beginningWith(line.words[place])) {
          if (found.has(said) || (isOnlyAtStart && place > 0)) continue;
          const before = tried.get(program) ?? new Set();
          tried.set(program, before);
          if (matchAt(program, line, place, before)) found.add(said);
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
      let before = tried?.get(program);
      if (tried && !before) tried.set(program, (before = new Set()));
      const match = matchAt(program, line, from, before);
      if (match) return match;
    }
    return undefined;
  }

  function find(line: Line, from = 0): Match | undefined {
    const tried = new Map<Program, Tried>();
    for (let place = from; place <= line.words.length; place++) {
      const match = at(line, place, tried);
      if (match) return match;
    }
    return undefined;
  }

  return {
    written: lines,
    at: (line, from) => at(line, from),
    find,
    findAll: (line) => {
      const found: Match[] = [];
      for (let match = find(line); match; match = find(line, Math.max(match.to, match.from + 1))) found.push(match);
      return found;
    },
    endsBefore: (line, before) => all().some(({ program }) => endsBefore(program, line, before)),
    isIn: (text) => find(typeof text === "string" ? wordsIn(text) : text) !== undefined,
    isAll: (text) => {
      const line = typeof text === "string" ? wordsIn(text) : text;
      return all().some(({ program }) => matchAt(program, line, 0, new Set(), line.words.length) !== undefined);
    },
  };
}
