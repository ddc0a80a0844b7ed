import { wordsOf } from "../grid/cleanText";
import { wordsIn } from "../language";
import { colourName, highRisk, lowerRisk } from "../language/phrases/risks";

/** What a text says of how high a risk is; each absent where it says nothing of the kind, or more than one thing. */
export interface LevelSaid {
  readonly isHigh?: boolean;
  /** "red" */
  readonly colour?: string;
  readonly score?: number;
}

const colourLetter: Readonly<Record<string, string>> = { r: "red", a: "amber", g: "green", y: "yellow", o: "orange", b: "blue" }; // prettier-ignore

/** True for high and above, false for all below; undefined where the words say neither, or both ("medium/high"). */
export function levelIn(text: string): boolean | undefined {
  const line = wordsIn(text.trim());
  if (text.trim().length > 60) return undefined;
  const isHigh = highRisk.isIn(line);
  const isLower = lowerRisk.isIn(line);
  return isHigh === isLower ? undefined : isHigh;
}

/** The one colour that a text names, in a word or as a letter alone. */
export function colourIn(text: string): string | undefined {
  const words = wordsOf(text);
  const letter = /^\(?([ragyob])\)?$/.exec(words)?.[1];
  if (letter !== undefined) return colourLetter[letter];
  const line = wordsIn(text);
  const named = [...new Set(colourName.findAll(line).map(({ from }) => line.words[from]?.text))];
  return named.length === 1 ? named[0] : undefined;
}

/** "16", "4 x 4 = 16", "16 (4x4)", "High 16", "4 x 4": the score; undefined for none or several. */
export function scoreIn(text: string): number | undefined {
  const plain = wordsOf(text).replace(/\([^)]*\)/g, " ").trim(); // prettier-ignore
  const result = /=\s*(\d{1,3}(?:\.\d+)?)(?!\d)/.exec(plain)?.[1];
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
