import { wordsOf } from "../grid/cleanText";
import { beginsWithColourName, canBeginColour, namesColour } from "../language/phrases/keyLabels";

/** True for a colour's name, a shade of one ("dark green"), or two with a slash or hyphen ("Amber/Green"). */
export function isColourName(text: string): boolean {
  if (text.length > 40) return false;
  const parts = wordsOf(text).split(/ ?[/&–-] ?/);
  return parts.length <= 2 && parts.every((part) => namesColour.isIn(part));
}

const firstWord = /^\s*(\p{L}+)/u;

/** True for a text that begins with a colour's name: quick, for telling which texts are worth reading. */
export function beginsWithColour(text: string): boolean {
  const word = firstWord.exec(text)?.[1]?.toLowerCase();
  return word !== undefined && canBeginColour.begins(word) && beginsWithColourName.isIn(text.slice(0, 40));
}
