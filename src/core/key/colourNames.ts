import { wordsOf } from "../grid/cleanText";

const names = [
  "red", "amber", "green", "blue", "yellow", "orange", "grey", "gray", "clear", "white", "black", "purple", "pink",
  "brown", "magenta", "violet", "turquoise", "teal", "lilac", "gold", "silver", "bronze", "no colour", "no color",
  "uncoloured", "none", "blank", "no fill", "coch", "oren", "gwyrdd", "glas", "melyn", "ambr", "llwyd",
] as const; // prettier-ignore
const shades = "(?:(?:light|dark|pale|bright) )?";
const one = new RegExp(`^${shades}(?:${names.join("|")})$`);

/** True for a colour's name, a shade of one ("dark green"), or two with a slash or hyphen ("Amber/Green"). */
export function isColourName(text: string): boolean {
  const parts = wordsOf(text)
    .replace(/ (box|square|cell|rating)$/, "")
    .split(/ ?[/&–-] ?/);
  return parts.length <= 2 && parts.every((part) => one.test(part));
}

const begins = new RegExp(`^${shades}(?:${names.join("|")})(?![a-z])`, "i");

/** True for a text that begins with a colour's name: quick, for telling which texts are worth reading. */
export function beginsWithColour(text: string): boolean {
  return begins.test(text);
}
