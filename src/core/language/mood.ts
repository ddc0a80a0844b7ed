import { condition, denial, noDenial, part, toCome } from "./lexicon/mood";
import type { Lexicon } from "./lexicon";
import type { Place } from "./match";
import type { Line } from "./words";

/** How words are meant, by those before them in the same clause. All false: said plainly. */
export interface Mood {
  /** "not yet", "no longer", "never", "without". */
  readonly isDenied: boolean;
  /** "partly", "almost", "some". */
  readonly isPart: boolean;
  /** "to be", "will", "should", "expected". */
  readonly isToCome: boolean;
  /** "if", "unless", "until", "subject to". */
  readonly isConditional: boolean;
}

/** How many words before a place can bear on it. */
const reach = 8;
/** Marks that end a clause: what stands before them says nothing of what stands behind. */
const clauseEnds = new Set([".", ";", ":", "!", "?", "\n", "(", ")"]);
/** Words that begin a new clause, in which an earlier denial is no more. */
const turns = new Set(["but", "however", "although", "though"]);

/** Where the clause of a word begins, looked for no farther back than words can bear. */
function clauseStart({ words }: Line, at: number): number {
  let start = at;
  while (start > 0 && at - start < reach) {
    const before = words[start - 1];
    if (!before || (before.kind === "mark" ? clauseEnds.has(before.text) : turns.has(before.text))) break;
    start -= 1;
  }
  return start;
}

function stands(lexicon: Lexicon, line: Line, from: number, to: number, except?: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const isExcepted = except !== undefined && except.lengthsAt(line, at).length > 0;
    if (!isExcepted && lexicon.lengthsAt(line, at).some((length) => at + length <= to)) return true;
  }
  return false;
}

/** The mood of the words at a place: the one place where negation, parts, the future and conditions are told. */
export function moodOf(line: Line, { from }: Pick<Place, "from">): Mood {
  const start = clauseStart(line, from);
  return {
    isDenied: stands(denial, line, start, from, noDenial),
    isPart: stands(part, line, start, from),
    isToCome: stands(toCome, line, start, from),
    isConditional: stands(condition, line, start, from),
  };
}

/** True for words said plainly: neither denied, nor in part, nor to come, nor on a condition. */
export function isPlain({ isDenied, isPart, isToCome, isConditional }: Mood): boolean {
  return !isDenied && !isPart && !isToCome && !isConditional;
}
