import { contractions } from "./lexicon/contractions";
import { monthNames } from "./lexicon/months";

/** A word, a number or a mark of a text, in the form that words are compared in. */
export interface Word {
  /**
   * Small letters, wide letters made ordinary: "REVIEWED" is "reviewed". "&" is "and", "don't" is "do" and "not", "board's" is "board". A number
   * keeps the marks inside it: "31/03/2019", "2.1", "1st". A mark is itself, every dash "-", a new line "\n".
   */
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** Its place in the text as typed: text.slice(from, to). */
  readonly from: number;
  readonly to: number;
  /** True where it stands at the beginning of the text, or white space is before it. */
  readonly isApart: boolean;
  /** How it is typed: "Capital" begins with one, "CAPITALS" are two or more and nothing else. */
  readonly letters: "small" | "Capital" | "CAPITALS";
}

/** A text as typed, with its words and marks in order. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

const unseen = "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF";
const letter = `[\\p{L}\\p{M}${unseen}]`;
const nextWord = new RegExp(
  [
    "\\n",
    // 31/03/2019, 2018-19, 2.1, 1,200, 10:30, 1st, 2a, 6pm. A stop or comma counts only between figures; a hyphen only without them (31/3-30/6).
    `\\d+(?:(?:[./:,]\\d+)+|(?:-\\d+)*)(?:(?:st|nd|rd|th|am|pm|[a-z])(?![\\p{L}\\d]))?`,
    `${letter}+(?:['’ʼ]${letter}+)*\\d*`,
    "[^\\s]",
  ].join("|"),
  "giu",
);
const unseenCharacters = new RegExp(`[${unseen}]`, "g");
const onlyUnseen = new RegExp(`^[${unseen}]+$`);
const dashes = /^[‐-―−]$/;
const apostrophes = /[’ʼ]/g;
const hyphen = /^[-‐‑]$/;

/** Whole numbers may be glued to these: "Q3", "Dec2018", "FY18". To any other word a number belongs: "S11". */
const takesNumber = (letters: string) => /^(?:q|qtr|quarter|fy|year|phase)$/.test(letters) || monthNames.has(letters);

const forms = new Map<string, string>();

/** The same text for the same word each time, so that to compare two is to compare where they are kept. */
function oneOf(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size > 20_000) forms.clear();
  forms.set(text, text);
  return text;
}

function normalForm(typed: string): string {
  const plain = /^[!-~]+$/.test(typed) ? typed : typed.normalize("NFKC").replace(unseenCharacters, "");
  return oneOf(plain.replace(apostrophes, "'").toLowerCase());
}

function lettersOf(typed: string): Word["letters"] {
  if (!/^\p{Lu}/u.test(typed)) return "small";
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(typed) ? "CAPITALS" : "Capital";
}

/** The words that one run of letters, with its apostrophes and figures, stands for, each with how many characters of it are its own. */
function partsOf(form: string): readonly (readonly [text: string, characters: number])[] {
  const [, letters = form, figures = ""] = /^(.*?)(\d*)$/.exec(form) ?? [];
  if (figures !== "") {
    return takesNumber(letters)
      ? [
          [letters, letters.length],
          [figures, figures.length],
        ]
      : [[form, form.length]];
  }
  const two = contractions.get(form);
  if (two) {
    const characters = form.startsWith(two[0]) ? two[0].length : form.length - 3;
    return [
      [two[0], characters],
      [two[1], form.length - characters],
    ];
  }
  return [[oneOf(form.replace(/'s$|'$/, "")), form.length]];
}

const lettersFrom = /\p{L}+/uy;

/** True for the hyphen of "June-August", which is from the one to the other. */
function isBetweenMonths(before: Word | undefined, text: string, end: number): boolean {
  if (!before || !monthNames.has(before.text)) return false;
  lettersFrom.lastIndex = end;
  return monthNames.has(lettersFrom.exec(text)?.[0].toLowerCase() ?? "");
}

/** Reads a text into words and marks; every later look is at these. A hyphen between letters, but of two months, only parts two words. */
export function readWords(text: string): Line {
  const words: Word[] = [];
  let isApart = true;
  let end = 0;
  for (const match of text.matchAll(nextWord)) {
    const [typed] = match;
    const from = match.index;
    if (onlyUnseen.test(typed)) continue;
    isApart = words.length === 0 || from > end;
    end = from + typed.length;
    const isBetweenLetters = hyphen.test(typed) && !isApart && /[\p{L}]/u.test(text.charAt(from - 1));
    if (isBetweenLetters && /[\p{L}]/u.test(text.charAt(end)) && !isBetweenMonths(words.at(-1), text, end)) continue;
    if (/^\d/.test(typed)) {
      words.push({ text: normalForm(typed), kind: "number", from, to: end, isApart, letters: "small" });
    } else if (/^[\p{L}\p{M}]/u.test(typed)) {
      const letters = lettersOf(typed);
      let at = from;
      for (const [part, characters] of partsOf(normalForm(typed))) {
        const kind = /^\d+$/.test(part) ? "number" : "word";
        const to = Math.min(end, at + characters);
        words.push({ text: part, kind, from: at, to, isApart: isApart && at === from, letters });
        at = to;
      }
    } else if (typed === "&") {
      words.push({ text: "and", kind: "word", from, to: end, isApart, letters: "small" });
    } else {
      const mark = dashes.test(typed) ? "-" : normalForm(typed).charAt(0);
      words.push({ text: mark, kind: "mark", from, to: end, isApart, letters: "small" });
    }
  }
  return { text, words };
}

const mostKept = 4_000;
const kept = new Map<string, Line>();

/** readWords, remembered: the same text is asked about by many rooms. */
export function wordsIn(text: string): Line {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const line = readWords(text);
  kept.set(text, line);
  return line;
}

/** The characters that words of a line were read from, as typed. */
export function typedAt({ text, words }: Line, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.from, last.to) : "";
}

/** The line without its words in some places, where a mark stands that nothing asks for. Places are from and to (exclusive), in words. */
export function hideWords(line: Line, places: readonly { readonly from: number; readonly to: number }[]): Line {
  if (places.length === 0) return line;
  const words = line.words.map((word, at) =>
    places.some(({ from, to }) => from <= at && at < to) ? { ...word, text: "\u25A1", kind: "mark" as const } : word,
  );
  return { text: line.text, words };
}

/** Marks that end a sentence or a line; a stop inside a number or behind "no" is none, since readWords keeps it there. */
const ends = new Set([".", ";", "!", "?", "\n"]);

/** The sentences and lines of a text, each as a line of its own with the places in the whole text kept. A stop of an abbreviation ("no. 4", "e.g. a") ends none. */
export function sentencesOf(line: Line): readonly Line[] {
  const sentences: Word[][] = [[]];
  line.words.forEach((word, at) => {
    if (!ends.has(word.text) || word.kind !== "mark") {
      sentences.at(-1)?.push(word);
      return;
    }
    const [before, after] = [line.words[at - 1], line.words[at + 1]];
    const isAbbreviation = word.text === "." && ((before?.text.length ?? 0) < 2 || after?.isApart === false);
    if (isAbbreviation && before?.kind === "word") sentences.at(-1)?.push(word);
    else sentences.push([]);
  });
  return sentences.filter((words) => words.length > 0).map((words) => ({ text: line.text, words }));
}
