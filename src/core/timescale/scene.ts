import { evenText } from "./evenText";
import { marks, numbers, unglued, words } from "./lexicon";
import { planMonths } from "./months";
import type { WordsContext } from "./reading";

/** A word, number or mark of the text, in small letters; from and to are its place in the text as typed. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A timescale as typed, as tokens, and as signs: one character for each token (see lexicon). */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly signs: string;
  readonly context: WordsContext;
  /** First and last month of the plan, counted through; null where its words give no years. */
  readonly plan: readonly [number, number] | null;
}

const tables = [words, numbers, marks];
const signs = tables.flatMap((table) => table.match(/^./gm) ?? []);
const [anyWord, anyNumber, anyMark] = tables.map((table) => `(${table.slice(2).replace(/\n. /g, ")|(")})`);
const token = new RegExp(
  `(?<![a-z])(?:${anyWord?.replaceAll(" ", " +")})(?![a-z])|[a-z]['a-z-]*|${unglued}(?:${anyNumber})(?!\\d)|${anyMark}|[^ ]`,
  "gi",
);

/** Every match of a global pattern. (matchAll copies the pattern each time, which is slow.) */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text)); found.push(match)) if (!match[0]) pattern.lastIndex += 1;
  return found;
}

/** The sign of what is not in the lexicon: a word by its capitals, a mark itself. */
function otherSign(typed: string): string {
  if (/^[A-Z]/.test(typed)) return /^.[A-Z&]+\b/.test(typed) ? "A" : "C";
  return /^[a-z]/.test(typed) ? "w" : typed;
}

/** Reads a text into tokens. */
export function sceneOf(text: string, context: WordsContext): Scene {
  const tokens: Token[] = [];
  let line = "";
  for (const match of matchesOf(token, evenText(text))) {
    const [typed] = match;
    const word = typed.toLowerCase();
    const sign = context.forums?.includes(word) ? "F" : (signs[match.indexOf(typed, 1) - 1] ?? otherSign(typed));
    if (sign === "*") continue;
    tokens.push({ word, from: match.index, to: match.index + typed.length });
    line += sign;
  }
  return { text, tokens, signs: line, context, plan: planMonths(context.period) };
}
