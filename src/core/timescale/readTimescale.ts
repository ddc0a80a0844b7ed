import { phrases } from "./phrases";
import type { Reading, TimescaleContext } from "./reading";
import { refinements } from "./refine";
import { sceneOf, type Scene } from "./scene";
import type { Deadline, Timescale } from "./timescale";

export { readTimescaleCell } from "./readTimescaleCell";
export type { TimescaleContext } from "./reading";

const two = (number: number) => String(number).padStart(2, "0");

function isoOf({ month, day }: Reading): string | null {
  if (month === null) return null;
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}${day === null ? "" : `-${two(day)}`}`;
}

function deadlineOf(reading: Reading, from: number, to: number): Deadline {
  const [forum = null, ...alsoTo] = reading.forums ?? [];
  const { kind, assumed } = reading;
  return { iso: isoOf(reading), kind, forum, ...(alsoTo.length > 0 && { alsoTo }), assumed, from, to };
}

/** Every phrase in the order of the list; what one has read is hidden from those below. */
function readPhrases(scene: Scene): readonly Reading[] {
  const found: Reading[] = [];
  let left = scene;
  for (const { pattern, read } of phrases) {
    const { signs } = left;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(signs); match; match = pattern.exec(signs)) {
      if (match[0] === "") pattern.lastIndex += 1;
      for (const reading of read(match, left)) {
        const { first, last } = reading;
        const hidden = left.signs.slice(0, first) + "_".repeat(last + 1 - first) + left.signs.slice(last + 1);
        found.push(reading);
        left = { ...scene, signs: hidden };
      }
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
    const from = scene.tokens[reading.first]?.from ?? 0;
    const to = scene.tokens[reading.last]?.to ?? from;
    if (reading.stands !== "aside") deadlines.push(deadlineOf(reading, from, to));
    if (reading.doubt) doubts.push({ ...reading.doubt, from, to });
  }
  return { text, deadlines, doubts };
}
