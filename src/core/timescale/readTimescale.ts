import { hideWords, together } from "../language";
import { wordings } from "./phrases";
import { aside, isoOf, type Reading, type WordsContext } from "./reading";
import { refined } from "./refine";
import { sceneOf, type Scene } from "./scene";
import type { Timescale } from "./timescale";

const placesIn = together(wordings.map(({ phrase }) => phrase));

/** Every phrase in the order of the list; what one has read is hidden from those below. */
function readWordings(scene: Scene): readonly Reading[] {
  const found: Reading[] = [];
  const places = placesIn(scene.line);
  let left = scene;
  for (const { phrase, read } of wordings) {
    const here = places.get(phrase);
    if (!here) continue;
    const matches = phrase.findAll(left.line, here);
    if (matches.length === 0) continue;
    const readings = matches.flatMap((match) => read(match, left));
    if (readings.length === 0) continue;
    found.push(...readings);
    left = { ...left, line: hideWords(left.line, readings) };
  }
  return found.sort((one, other) => one.from - other.from);
}

/** The characters that a reading was read from. */
function placeOf({ line }: Scene, { from, to }: Reading): { from: number; to: number } {
  return { from: line.words[from]?.from ?? 0, to: line.words[to - 1]?.to ?? 0 };
}

/**
 * Free text to deadlines, British order, one per different date in the order of the text. What cannot be read stays text: no
 * deadline, and a doubt only where it looks like a date and is none. A month is known to the month, also "end of March".
 */
export function readTimescale(text: string, context: WordsContext): Timescale {
  const scene = sceneOf(text, context);
  const list = refined(readWordings(scene), scene);
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
