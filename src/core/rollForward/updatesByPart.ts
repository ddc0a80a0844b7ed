import { trimText } from "../grid/cleanText";
import type { Action, Part } from "../plan/plan";
import { progressSaid } from "../rate/updateWords";

const mark = /(^|\n|[.;]\s)[^\S\n]*(?:\(([a-z])\)|([a-z])\))\s+/g;

/**
 * What an update says of each lettered part, where that is certain: it opens with a letter, each further letter opens a line
 * or a sentence, they run on in the parts' order, and no letter stands twice. Undefined where it is not.
 */
export function updatesByPart({ update, parts = [] }: Action): ReadonlyMap<Part, string> | undefined {
  const marks = [...(update ?? "").matchAll(mark)];
  if (update === null || marks[0]?.index !== 0) return undefined;
  const letters = marks.map((found) => found[2] ?? found[3] ?? "");
  const isRising = letters.every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ""));
  const named = letters.map((letter) => parts.find((part) => part.letter === letter));
  if (!isRising || named.includes(undefined)) return undefined;
  const found = new Map<Part, string>();
  named.forEach((part, at) => {
    const [from, to] = [marks[at], marks[at + 1]];
    // The full stop before the next letter is this part's.
    const end = to === undefined ? update.length : to.index + (to[1]?.trim().length ?? 0);
    if (part && from) found.set(part, trimText(update.slice(from.index + from[0].length, end)));
  });
  return found;
}

const isDone = (update: string) => progressSaid(update) === "done";

/** True where the update says of every part by its letter that it is done. */
export function isAllDone(action: Action): boolean {
  const updates = updatesByPart(action);
  return updates !== undefined && updates.size === action.parts?.length && [...updates.values()].every(isDone);
}

/** True where the update says of some parts by their letters that they are done, and not of all. */
export function isPartlyDone(action: Action): boolean {
  return !isAllDone(action) && [...(updatesByPart(action)?.values() ?? [])].some(isDone);
}
