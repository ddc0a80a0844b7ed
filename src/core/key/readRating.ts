import { plainText } from "../grid/cleanText";
import type { CellValue } from "../grid/grid";
import type { Key, KeyEntry } from "./key";

/** Letters of other scripts that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: "A", В: "B", С: "C", Е: "E", Н: "H", К: "K", М: "M", О: "O", Р: "P", Т: "T", Х: "X", У: "Y", Ѕ: "S", І: "I", Ј: "J", Ԍ: "G",
  а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", у: "y", ѕ: "s", і: "i", ј: "j", ԁ: "d", ɡ: "g", ɢ: "G",
  Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X", ο: "o",
}; // prettier-ignore

/** A rating's typing on one line in lower case: wide and look-alike letters made Latin, wrapping brackets and end stops dropped. */
export function ratingWords(typed: string): string {
  // Plain ASCII is what nearly every rating is.
  const isPlain = /^[\x00-\x7f]*$/.test(typed);
  const latin = isPlain ? typed : [...typed.normalize("NFKC")].map((letter) => lookAlikes[letter] ?? letter).join("");
  return plainText(latin)
    .toLowerCase()
    .replace(/^["'([{*]+|["')\]}*.,;:]+$/g, "")
    .trim();
}

function named(words: string, key: Key): KeyEntry | undefined {
  return (
    key.find((entry) => entry.code.toLowerCase() === words) ?? key.find((entry) => ratingWords(entry.label) === words)
  );
}

/**
 * The code that a typed rating stands for: a code or a label of the key, alone or first before a dash, colon or bracket
 * ("Red - overdue"). Null where it names none, or two ("A/R"), or needs interpreting ("Complete" where the label is Green).
 */
export function readTyped(typed: CellValue, key: Key): string | null {
  if (typed === null || typeof typed === "boolean") return null;
  const words = ratingWords(String(typed));
  if (words === "") return null;
  const whole = named(words, key) ?? named(words.replace(/ ?(rag|rating|status)$/, ""), key);
  if (whole) return whole.code;
  const parts = /^([^\s\-–—:;,(]+(?: [^\s\-–—:;,(]+)?)(?:\s*[:;(–—]|\s*-\s+|\s+-\s*|-(?=[a-z]{3})|,\s)\s*(.*)$/s.exec(
    words,
  );
  const first = parts?.[1] === undefined ? undefined : named(parts[1], key);
  if (!first || parts?.[2] === undefined) return null;
  // "R (Red)" says one thing twice; "Red (was Amber)" names two.
  const rest = parts[2].split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const others = key.filter(
    (entry) => entry !== first && rest.some((word) => word === ratingWords(entry.label) || (word.length === 1 && word !== "a" && word === entry.code.toLowerCase())),
  ); // prettier-ignore
  return others.length > 0 ? null : first.code;
}

/** The code whose key colour is exactly this fill, where one entry alone has it; null otherwise. */
export function codeOfFill(fill: string | undefined, key: Key): string | null {
  if (fill === undefined) return null;
  const [entry, second] = key.filter((each) => each.color === fill);
  return entry && !second ? entry.code : null;
}
