import { phrases } from "./phrases";
import { aside, hide, isoOf, type Reading, type WordsContext } from "./reading";
import { refined } from "./refine";
import { matchesOf, sceneOf, type Scene } from "./scene";
import type { Timescale } from "./timescale";

/** Every phrase in the order of the list; what one has read is hidden from those below. */
function readPhrases(scene: Scene): readonly Reading[] {
  const found: Reading[] = [];
  let left = scene;
  for (const { pattern, read, isMeant } of phrases) {
    for (const match of matchesOf(pattern, left.signs)) {
      const reading = read(match, left);
      if (isMeant(reading, left, match[0])) {
        found.push(reading);
        left = { ...scene, signs: hide(left.signs, reading) };
      }
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The characters that a reading was read from. */
function placeOf({ tokens }: Scene, { first, last }: Reading): { from: number; to: number } {
  return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

/**
 * Free text to deadlines, British order, one per different date in the order of the text. What cannot be read stays text: no
 * deadline, and a doubt only where it looks like a date and is none. A month is known to the month, also "end of March".
 */
export function readTimescale(text: string, context: WordsContext): Timescale {
  const scene = sceneOf(text, context);
  const list = refined(readPhrases(scene), scene);
  return {
    text,
    deadlines: list
      .filter(({ stands }) => stands > aside)
      .map((reading) => {
        const { month, day, kind, assumed, forums } = reading;
        const [forum = null, ...alsoTo] = forums;
        const iso = month < 0 ? null : isoOf(month, day);
        return { iso, kind, forum, ...(alsoTo.length > 0 && { alsoTo }), assumed, ...placeOf(scene, reading) };
      }),
    doubts: list.flatMap((reading) => (reading.doubt ? { rule: reading.doubt, ...placeOf(scene, reading) } : [])),
  };
}
