import type { Findable, Program, Step } from "./match";
import { readNotation, type Node } from "./notation";
import type { Vocabulary } from "./phrase";
import type { Word } from "./words";

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
export function rememberedByWord<Answer>(answer: (word: Word) => Answer): (word: Word) => Answer {
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

/** A phrase as instructions for matching. A name that the vocabulary does not have, and a phrase that stands within itself, throw. */
export function compiled(written: string, meanings: Vocabulary): Findable {
  return findable(compile(readNotation(written), meanings, []));
}
