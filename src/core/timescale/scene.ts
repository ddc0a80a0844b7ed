import { evenText } from "./evenText";
import { marks, numbers, unglued, words } from "./lexicon";
import { planMonths } from "./months";
import type { TimescaleContext } from "./reading";

/** A word, number or mark of the text, evened; from and to are its place in the text as typed. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A timescale as typed, as tokens, and as signs: one character for each token (see lexicon). */
export interface Scene {
  readonly text: string;
  /** The text evened (see evenText), place for place. */
  readonly even: string;
  readonly tokens: readonly Token[];
  readonly signs: string;
  readonly context: TimescaleContext;
  /** First and last month of the plan, counted through; null where its words give no years. */
  readonly plan: readonly [number, number] | null;
}

const signs = [words, numbers, marks].flatMap(Object.keys);
const [anyWord, anyNumber, anyMark] = [words, numbers, marks].map((part) => `(${Object.values(part).join(")|(")})`);
const token = new RegExp(
  `(?<![a-z])(?:${anyWord?.replaceAll(" ", " +")})(?![a-z])|[a-z][a-z']*(?:-[a-z']+)*|${unglued}(?:${anyNumber})(?!\\d)|${anyMark}|[^ ]`,
  "g",
);

/** Which of the groups of a pattern is the match, from 0; below 0 where none is. */
export function groupOf(match: RegExpExecArray | null): number {
  return match ? match.indexOf(match[0], 1) - 1 : -1;
}

const none: readonly RegExpExecArray[] = [];

/** Every match of a global pattern. (matchAll copies the pattern each time, which is slow.) */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex += 1;
    found.push(match);
  }
  return found;
}

/** The sign of what is not in the lexicon: a word by its capitals, a mark itself. */
function otherSign(word: string, typed: string): string {
  if (!/^[a-z]/.test(word)) return word;
  return /^[a-z]/.test(typed) ? "w" : /^.[A-Z&]+\b/.test(typed) ? "A" : "C";
}

/** Reads a text into tokens. */
export function sceneOf(text: string, context: TimescaleContext): Scene {
  const forums = context.meetings?.map(({ forum }) => forum.trim().toLowerCase());
  const even = evenText(text);
  const tokens: Token[] = [];
  let line = "";
  for (const match of matchesOf(token, even)) {
    const [word] = match;
    const from = match.index;
    const to = from + word.length;
    const sign = forums?.includes(word) ? "F" : (signs[groupOf(match)] ?? otherSign(word, text.slice(from, to)));
    if (sign === "") continue;
    tokens.push({ word, from, to });
    line += sign;
  }
  return { text, even, tokens, signs: line, context, plan: planMonths(context.period) };
}
