import type { Reading } from "./reading";
import type { Scene } from "./scene";

/** Forums named together ("BMG and Board"), in the board's own words, and their first and last token. */
export interface NamedForums {
  readonly forums: readonly string[];
  readonly first: number;
  readonly last: number;
}

const noName = /^(?:report|present|updat|draft|chair|submi|take|propos|feed|review|discuss|paper|inform|for|via)/i;
const noForum = /^ (?:manager|member|officer|chair|dev|business|team|partner|induction|training)/i;

/** The first token of a name that ends at a token: the capitalised words before it, "and" or "of" between them included. */
function nameStart({ text, tokens, signs }: Scene, isTaken: (index: number) => boolean, end: number): number {
  let start = end;
  for (let index = end - 1; index >= 0 && !isTaken(index); index -= 1) {
    const typed = text.slice(tokens[index]?.from, tokens[index + 1]?.from);
    if (/^[A-Z][^\n]*[ /]?$/.test(typed) && /[wNJP]/.test(signs.charAt(index)) && !noName.test(typed)) start = index;
    else if (start !== index + 1 || !/[aO/]/.test(signs.charAt(index))) break;
  }
  return start;
}

/**
 * Every forum named, in order. Board is not the Board Manager; letters alone are a forum where they are reported to ("to
 * QAPM"), or where the Meetings sheet knows them; a group or committee has a name of its own.
 */
export function forumsIn(scene: Scene, readings: readonly Reading[]): readonly NamedForums[] {
  const { text, tokens, signs, context } = scene;
  if (!context.meetings && !/[FB]|tw/.test(signs)) return [];
  const known = (context.meetings ?? []).map(({ forum }) => forum.trim().toLowerCase());
  const isTaken = (index: number) => readings.some(({ first, last }) => first <= index && index <= last);
  const found: NamedForums[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const { word = "", from = 0, to = 0 } = tokens[index] ?? {};
    const sign = signs.charAt(index);
    const isReportedTo =
      sign === "w" && signs.charAt(index - 1) === "t" && /^[A-Z][A-Z&]+\b/.test(text.slice(from, to));
    if (!isReportedTo && !/[FB]/.test(sign) && !known.includes(word)) continue;
    if (isTaken(index) || noForum.test(text.slice(to))) continue;
    const first = nameStart(scene, isTaken, index);
    const last = /[FB]/.test(signs.charAt(index + 1)) && /^ /.test(text.slice(to)) ? index + 1 : index;
    if (sign === "B" && first === index) continue;
    const forum = text.slice(tokens[first]?.from, tokens[last]?.to).replace(/(board)s$/i, "$1");
    const left = found.at(-1);
    const isTogether = left && /^[a/]t?$/.test(signs.slice(left.last + 1, first));
    if (isTogether) found[found.length - 1] = { forums: [...left.forums, forum], first: left.first, last };
    else found.push({ forums: [forum], first, last });
    index = last;
  }
  return found;
}
