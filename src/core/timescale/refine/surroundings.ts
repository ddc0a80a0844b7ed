import {
  together,
  type Line,
  type Match,
  type Phrase,
  type Place,
  type Places,
  type Vocabulary,
  type Word,
} from "../../language";
import type { Reading } from "../reading";
import type { Scene } from "../scene";
import { readDate, timescalePhrases } from "../vocabulary";

/** A reading, and where it stands in the line in which every date is one word. */
export interface Placed extends Reading {
  readonly at: number;
}

/** What readings are weighed against: the scene, and its words with each date that was read as one word, "<read date>" to phrases. */
export interface Surroundings {
  readonly scene: Scene;
  readonly line: Line;
  /** Every place where one of the phrases of this room's weighing is found. */
  all(phrase: Phrase): readonly Match[];
}

/** The phrases that readings are weighed with, so that where they can begin is looked up together. */
const weighed: Phrase[] = [];

/** A phrase that readings are weighed with; `all` of the surroundings finds it. */
export function weighing(written: string, more: Vocabulary = {}): Phrase {
  const phrase = timescalePhrases(written, more);
  weighed.push(phrase);
  return phrase;
}

let placesIn: ReturnType<typeof together> | undefined;
const none: readonly Match[] = [];

/** One look at all readings with their surroundings; gives a new list, in the order of the text. */
export type Refinement = (readings: readonly Placed[], surroundings: Surroundings) => readonly Placed[];

/** True for a date. */
export function isDate<One extends Reading>(reading: One | undefined): reading is One {
  return (reading?.month ?? -1) >= 0;
}

/** The readings, in the order of the text, placed in a line in which the dates among them are one word each. */
export function placed(readings: readonly Reading[], scene: Scene): readonly [readonly Placed[], Surroundings] {
  const words: Word[] = [];
  const list: Placed[] = [];
  let next = 0;
  const upTo = (end: number) => {
    words.push(...scene.line.words.slice(next, end));
    next = Math.max(next, end);
  };
  for (const reading of readings) {
    if (!(reading.month < 0)) {
      upTo(reading.from);
      list.push({ ...reading, at: words.length });
      const first = scene.line.words[reading.from];
      if (first) words.push({ ...first, text: readDate, kind: "mark", letters: "small" });
      next = reading.to;
    } else list.push({ ...reading, at: -1 });
  }
  upTo(scene.line.words.length);
  const line = { text: scene.line.text, words };
  let places: Places | undefined;
  const all = (phrase: Phrase) => {
    places ??= (placesIn ??= together(weighed))(line);
    const here = places.get(phrase);
    return here ? phrase.findAll(line, here) : none;
  };
  return [list, { scene, line, all }];
}

/** The readings that stand at a place of the line. */
export function within(place: Place | undefined, at: number): boolean {
  return place !== undefined && place.from <= at && at < place.to;
}
