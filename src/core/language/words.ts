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

function normalForm(typed: string): string {
  const plain = /^[!-~]+$/.test(typed) ? typed : typed.normalize("NFKC").replace(unseenCharacters, "");
  return plain.replace(apostrophes, "'").toLowerCase();
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
  return [[form.replace(/'s$|'$/, ""), form.length]];
}

/** A word or mark apart from its place: the same whenever the same letters are typed. */
interface Shape {
  readonly kind: Word["kind"];
  readonly letters: Word["letters"];
  /** Each word that it stands for, with how many of the typed characters are its own. */
  readonly parts: readonly (readonly [text: string, characters: number])[];
}

function shapeOf(typed: string): Shape {
  if (/^\d/.test(typed)) return { kind: "number", letters: "small", parts: [[normalForm(typed), typed.length]] };
  if (/^[\p{L}\p{M}]/u.test(typed)) {
    return { kind: "word", letters: lettersOf(typed), parts: partsOf(normalForm(typed)) };
  }
  if (typed === "&") return { kind: "word", letters: "small", parts: [["and", 1]] };
  const mark = dashes.test(typed) ? "-" : normalForm(typed).charAt(0);
  return { kind: "mark", letters: "small", parts: onlyUnseen.test(typed) ? [] : [[mark, typed.length]] };
}

const mostShapes = 20_000;
const shapes = new Map<string, Shape>();

function knownShapeOf(typed: string): Shape {
  const known = shapes.get(typed);
  if (known) return known;
  if (shapes.size >= mostShapes) shapes.clear();
  const shape = shapeOf(typed);
  shapes.set(typed, shape);
  return shape;
}

const isLetter = (character: string) => /[\p{L}]/u.test(character);

const lettersFrom = /\p{L}+/uy;

/** True for the hyphen of "June-August", which is from the one to the other. */
function isBetweenMonths(before: readonly Word[], text: string, end: number): boolean {
  if (!monthNames.has(before.at(-1)?.text ?? "")) return false;
  lettersFrom.lastIndex = end;
  return monthNames.has(lettersFrom.exec(text)?.[0].toLowerCase() ?? "");
}

/** Reads a text into words and marks; every later look is at these. A hyphen between letters, but of two months, only parts two words. */
export function readWords(text: string): Line {
  const words: Word[] = [];
  let end = 0;
  nextWord.lastIndex = 0;
  for (let match = nextWord.exec(text); match; match = nextWord.exec(text)) {
    const [typed] = match;
    const from = match.index;
    const { kind, letters, parts } = knownShapeOf(typed);
    if (parts.length === 0) continue;
    const isApart = words.length === 0 || from > end;
    end = from + typed.length;
    const isInside = kind === "mark" && !isApart && hyphen.test(typed);
    if (isInside && isLetter(text.charAt(from - 1)) && isLetter(text.charAt(end)) && !isBetweenMonths(words, text, end))
      continue;
    let at = from;
    for (const [part, characters] of parts) {
      const isNumber = kind === "number" || (at > from && /^\d/.test(part));
      const to = Math.min(end, at + characters);
      words.push({
        text: part,
        kind: isNumber ? "number" : kind,
        from: at,
        to,
        isApart: isApart && at === from,
        letters,
      });
      at = to;
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

/** The line without marks of some kinds, so that "Action / Task:" reads as its words. */
export function withoutMarks({ text, words }: Line, marks: string): Line {
  return { text, words: words.filter((word) => word.kind !== "mark" || !marks.includes(word.text)) };
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
