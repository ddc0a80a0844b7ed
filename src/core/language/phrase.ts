import type { Lexicon } from "./lexicon";
import { endsBefore, matchAt, type Findable, type Match, type Program, type Step, type Tried } from "./match";
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
      return [{ op: "look", at: node.at, isWanted: node.isWanted, ...findable(inner(node.of)) }];
  }
}

type TypedWord = Extract<Node, { readonly kind: "word" }>;

/** One instruction for words of which any will do. */
function oneOf(typed: readonly TypedWord[]): Step {
  const whole = new Set(typed.filter(({ anyEnding }) => !anyEnding).map(({ text }) => text));
  const starts = typed.filter(({ anyEnding }) => anyEnding).map(({ text }) => text);
  const [only] = whole;
  if (starts.length === 0 && whole.size === 1) return { op: "word", fits: ({ text }) => text === only };
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

const mostKept = 3_000;
const waysOfTyping = { small: 0, Capital: 2, CAPITALS: 4 } as const;

/** An answer about words, remembered for each way of typing them and of standing, since those count in some phrases. */
function rememberedByWord<Answer>(answer: (word: Word) => Answer): (word: Word) => Answer {
  const known = Array.from({ length: 6 }, () => new Map<string, Answer>());
  return (word) => {
    const answers = known[waysOfTyping[word.letters] + (word.isApart ? 1 : 0)];
    const before = answers?.get(word.text);
    if (before !== undefined) return before;
    if (answers && answers.size >= mostKept) answers.clear();
    const found = answer(word);
    answers?.set(word.text, found);
    return found;
  };
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
  return rememberedByWord((word) => tests.some((fits) => fits(word)));
}

/** How many words a program can match at most, from each instruction on; Infinity where something in it is repeated. */
function longestFrom(program: Program, place = 0, known = new Map<number, number>()): number {
  const before = known.get(place);
  if (before !== undefined) return before;
  known.set(place, Infinity);
  const from = (next: number) => longestFrom(program, next, known);
  const step = program[place];
  const own =
    step?.op === "word" ? 1 : step?.op === "lexicon" ? step.lexicon.longest : step?.op === "gap" ? step.most : 0;
  let longest = 0;
  if (step?.op === "either") longest = Math.max(from(step.first), from(step.second));
  else if (step?.op === "go") longest = from(step.to);
  else if (step && step.op !== "found") longest = own + from(place + 1);
  known.set(place, longest);
  return longest;
}

/** Every instruction has the same fields in the same order, which engines read several times faster. */
const oneShape = {
  op: undefined,
  fits: undefined,
  lexicon: undefined,
  most: undefined,
  first: undefined,
  second: undefined,
  to: undefined,
  part: undefined,
  at: undefined,
  isWanted: undefined,
  program: undefined,
  begins: undefined,
  longest: undefined,
};

function findable(steps: readonly Step[]): Findable {
  const program: Program = [...steps, { op: "found" } as const].map((step) => ({ ...oneShape, ...step }));
  return { program, begins: beginnings(program), longest: longestFrom(program) };
}

/** One line of a book, made ready: what it means, and where it can stand. */
interface Ready<Said> extends Findable {
  readonly said: Said;
  readonly isOnlyAtStart: boolean;
}

function ready<Said>(written: string, said: Said, meanings: Vocabulary): Ready<Said> {
  const found = findable(compile(readNotation(written), meanings, []));
  return { ...found, said, isOnlyAtStart: found.program[0]?.op === "begins" };
}

/** The phrases of a text, one a line. */
function linesOf(written: string): readonly string[] {
  return written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Lines of a book by the word that they can begin with, or, without one, at the end of a line; made ready when first asked. */
function beginningsOf<Said>(make: () => readonly Ready<Said>[]) {
  let made: readonly Ready<Said>[] | undefined;
  const all = () => (made ??= make());
  let atTheEnd: readonly Ready<Said>[] | undefined;
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
