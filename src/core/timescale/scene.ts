import { evenText } from "./evenText";
import { lexicon } from "./lexicon";
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
  readonly tokens: readonly Token[];
  readonly signs: string;
  readonly context: TimescaleContext;
  /** First and last month of the plan, counted through; null where its words give no years. */
  readonly plan: readonly [number, number] | null;
}

const signs = Object.keys(lexicon);
const token = new RegExp(
  `(?<![a-z])(?:(${Object.values(lexicon).join(")|(").replaceAll(" ", " +")}))(?![a-z])|[a-z][a-z']*(?:-[a-z']+)*|\\d+(?: *(?:st|nd|rd|th)(?![a-z]))?|[^ ]`,
  "g",
);

function signOf(match: RegExpExecArray, even: string, before: string, isGlued: boolean): string {
  const [word] = match;
  if (word >= "a" && word < "{") {
    const entry = match.indexOf(word, 1);
    return entry < 0 ? "w" : (signs[entry - 1] ?? "");
  }
  if (/\d/.test(word)) {
    if (isGlued && !/[MQJ]$/.test(before) && /[a-zA-Z]$/.test(before)) return "#";
    return /\D/.test(word) ? "o" : ("#sn#y"[word.length] ?? "#");
  }
  if (/[&+]/.test(word)) return "a";
  const around = even.slice(Math.max(0, match.index - 1), match.index + 5);
  const isTight = /^[^ \n]\S[^ \n]/.test(around);
  if (word === "/") return isTight ? word : ",";
  if (word !== "-") return /[\n,;.:()'?%£]/.test(word) ? word : "*";
  const isHyphen = /^[a-z]-[a-z]/.test(around) && !before.endsWith("M") && !monthBehind.test(around);
  return isHyphen ? "" : isTight ? word : "~";
}

const monthBehind = /-(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/;

/** Reads a text into tokens. A hyphen inside a word is no sign, nor a digit behind a letter ("S11") a day's number. */
export function sceneOf(text: string, context: TimescaleContext): Scene {
  const even = evenText(text);
  const tokens: Token[] = [];
  let line = "";
  token.lastIndex = 0;
  for (let match = token.exec(even); match; match = token.exec(even)) {
    const from = match.index;
    const sign = signOf(match, even, line, tokens.at(-1)?.to === from);
    if (sign === "") continue;
    tokens.push({ word: match[0], from, to: from + match[0].length });
    line += sign;
  }
  return { text, tokens, signs: line, context, plan: planMonths(context.period) };
}
