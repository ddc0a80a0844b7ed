import { phrases } from "./phrases";
import { hide, type Reading, type TimescaleContext } from "./reading";
import { refinements } from "./refine";
import { matchesOf, sceneOf, type Scene } from "./scene";
import type { Deadline, Timescale } from "./timescale";

export { readTimescaleCell } from "./readTimescaleCell";
export type { TimescaleContext } from "./reading";

const two = (number: number) => String(number).padStart(2, "0");

function isoOf(month: number, day: number): string {
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}${day ? `-${two(day)}` : ""}`;
}

/** Every phrase in the order of the list; what one has read is hidden from those below. */
function readPhrases(scene: Scene): readonly Reading[] {
  const found: Reading[] = [];
  let left = scene;
  for (const { pattern, read, isMeant } of phrases) {
    const matches = matchesOf(pattern, left.signs);
    for (const match of matches) {
      const reading = read(match, left);
      if (isMeant && !isMeant(reading, left, match[0])) continue;
      found.push(reading);
      left = { ...scene, signs: hide(left.signs, reading) };
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/**
 * Free text to deadlines, British order, one per different date in the order of the text. What cannot be read stays text: no
 * deadline, and a doubt only where it looks like a date and is none. A month is known to the month, also "end of March".
 */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  const scene = sceneOf(text, context);
  const deadlines: Deadline[] = [];
  const doubts: Timescale["doubts"][number][] = [];
  for (const reading of refinements.reduce((list, refine) => refine(list, scene), readPhrases(scene))) {
    const { first, last, month, day, kind, assumed, doubt, forums: [forum = null, ...alsoTo] = [] } = reading;
    const from = scene.tokens[first]?.from ?? 0;
    const to = scene.tokens[last]?.to ?? from;
    if (reading.stands !== "aside")
      deadlines.push({
        iso: month < 0 ? null : isoOf(month, day),
        kind,
        forum,
        ...(alsoTo.length > 0 && { alsoTo }),
        assumed,
        from,
        to,
      });
    if (doubt) doubts.push({ rule: doubt, from, to });
  }
  return { text, deadlines, doubts };
}
