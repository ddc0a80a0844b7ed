import { wordsOf } from "../grid/cleanText";

/** What a text says of how high a risk is; each absent where it says nothing of the kind, or more than one thing. */
export interface LevelSaid {
  readonly isHigh?: boolean;
  /** "red" */
  readonly colour?: string;
  readonly score?: number;
}

const high = /\b(?:very high|high|extreme|critical|severe)\b|^(?:vh|h)\b(?! ?\/)/;
const lower =
  /\b(?:very low|low|medium|moderate|med|minor|negligible|insignificant|tolerable|acceptable)\b|^(?:m|l|vl|m\/l|l\/m)\b/;
const colourWord = /\b(red|amber|green|yellow|orange|blue|black|purple|grey|white)\b/g;
const colourLetter: Readonly<Record<string, string>> = { r: "red", a: "amber", g: "green", y: "yellow", o: "orange", b: "blue" }; // prettier-ignore

/** True for high and above, false for all below; undefined where the words say neither, or both ("medium/high"). */
export function levelIn(text: string): boolean | undefined {
  const words = wordsOf(text);
  if (words.length > 60) return undefined;
  const isHigh = high.test(words);
  const isLower = lower.test(words) || /\b(?:m|l)\b ?\/|\/ ?\b(?:m|l)\b/.test(words);
  return isHigh === isLower ? undefined : isHigh;
}

/** The one colour that a text names, in a word or as a letter alone. */
export function colourIn(text: string): string | undefined {
  const words = wordsOf(text);
  const letter = /^\(?([ragyob])\)?$/.exec(words)?.[1];
  if (letter !== undefined) return colourLetter[letter];
  const named = [...new Set([...words.matchAll(colourWord)].map(([, colour]) => colour))];
  return named.length === 1 ? named[0] : undefined;
}

/** "16", "4 x 4 = 16", "16 (4x4)", "High 16", "4 x 4": the score; undefined for none or several. */
export function scoreIn(text: string): number | undefined {
  const plain = wordsOf(text).replace(/\([^)]*\)/g, " ").trim(); // prettier-ignore
  const result = /=\s*(\d{1,3}(?:\.\d+)?)\b/.exec(plain)?.[1];
  if (result !== undefined) return Number(result);
  const product = /^(\d{1,2})\s*[x×*]\s*(\d{1,2})$/.exec(plain);
  if (product) return Number(product[1]) * Number(product[2]);
  const numbers = [...(plain === "" ? wordsOf(text) : plain).matchAll(/(?<![\d.])\d{1,3}(?:\.\d+)?(?![\d%/]|\.\d)/g)];
  return numbers.length === 1 ? Number(numbers[0]?.[0]) : undefined;
}

/** All that a rating says. */
export function readLevel(text: string): LevelSaid {
  const [isHigh, colour, score] = [levelIn(text), colourIn(text), scoreIn(text)];
  return {
    ...(isHigh === undefined ? {} : { isHigh }),
    ...(colour === undefined ? {} : { colour }),
    ...(score === undefined ? {} : { score }),
  };
}
