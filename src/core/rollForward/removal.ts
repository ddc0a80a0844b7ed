const wanted =
  "(?:should|will|would|is|are|to|can|could) (?:not|no longer) be (?:progressed|pursued|taken forward|continued)|recommend\\w* (?:that .{0,40} be |for |its |the )?(?:remov|clos|delet)\\w*|no longer (?:required|needed|relevant|applicable|wanted|a priority)|(?:be |is |are |was |were )?(?:remov|delet)(?:ed|e) from (?:the |this )?(?:\\w+ )?plan|superseded by|(?:will|would) not (?:now )?go ahead";
const removal = new RegExp(`\\b(?:${wanted})\\b`, "i");
const sentence = /[^.;\n]+[.;]?/g;

/** What an update says is not to go on: its sentence, and the letter of the part that it names; undefined where it says nothing of the kind. */
export interface Removal {
  readonly reason: string;
  /** "d" for "(d) is too vague and should be removed"; null where the whole action is meant. */
  readonly letter: string | null;
}

/** Reads an update for what is no longer wanted. A letter in the sentence, or one that opens its line, says which part. */
export function readRemoval(update: string | null): Removal | undefined {
  for (const line of (update ?? "").split("\n")) {
    const opening = /^\s*\(?([a-z])\)/.exec(line)?.[1] ?? null;
    for (const [text] of line.matchAll(sentence)) {
      const found = removal.exec(text);
      if (!found) continue;
      const named = [...text.slice(0, found.index).matchAll(/\(([a-z])\)|\b([a-z])\)/g)].at(-1);
      return { reason: text.trim(), letter: named?.[1] ?? named?.[2] ?? opening };
    }
  }
  return undefined;
}
