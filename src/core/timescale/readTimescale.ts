import { hideWords, type Line } from "../language";
import { wordings } from "./phrases";
import { aside, isoOf, type Reading, type WordsContext } from "./reading";
import { refined } from "./refine";
import { sceneOf, type Scene } from "./scene";
import type { Timescale } from "./timescale";

const mostKept = 3_000;
const byWord = new Map<string, readonly number[]>();

/** Which wordings can begin at a word, by their places in the list. */
function wordingsAt(line: Line, at: number): readonly number[] {
  const word = line.words[at];
  const name = word ? `${word.letters} ${at === 0 ? "^" : word.isApart ? " " : "-"}${word.text}` : at === 0 ? "^" : "$";
  const known = byWord.get(name);
  if (known) return known;
  if (byWord.size >= mostKept) byWord.clear();
  const found = wordings.flatMap(({ phrase }, place) => (phrase.canBegin(line, at) ? [place] : []));
  byWord.set(name, found);
  return found;
}

/** For each wording that can be there, the words of the line at which it can begin. */
function candidates(line: Line): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at <= line.words.length; at++) {
    for (const wording of wordingsAt(line, at)) {
      const known = places.get(wording);
      if (known) known.push(at);
      else places.set(wording, [at]);
    }
  }
  return places;
}

/** Every phrase in the order of the list; what one has read is hidden from those below. */
function readWordings(scene: Scene): readonly Reading[] {
  const found: Reading[] = [];
  const places = candidates(scene.line);
  let left = scene;
  wordings.forEach(({ phrase, read }, place) => {
    const here = places.get(place);
    const readings = here ? phrase.findAll(left.line, here).flatMap((match) => read(match, left)) : [];
    if (readings.length === 0) return;
    found.push(...readings);
    left = { ...left, line: hideWords(left.line, readings) };
  });
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
