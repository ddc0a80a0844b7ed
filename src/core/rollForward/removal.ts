const line = "(?:this|the|that) (?:action|item|objective|line|task|workstream|point)";
const gone = "(?:removed|deleted|withdrawn|dropped|discontinued)";
const asks = "(?:ask|agree|decid|propos|request|suggest|want|wish)\\w*";
/** Words that name the line itself. */
const ofLine = [
  `${asks} (?:for us )?to (?:close|remove|delete|withdraw|drop|discontinue) ${line}`,
  `${asks} (?:that )?${line} (?:should |is to |to |may |can )?(?:be )?(?:${gone}|closed)`,
  `${line} (?:(?:should|can|could|may|is to|to) be (?:${gone}|closed)|(?:is|was|has been) (?:now )?${gone})`,
].join("|");
/** Words that in an update mean its line, and in an action may mean what it is to work on. */
const ofAnything = [
  "(?:should|will|would|is|are|to|can|could) (?:not|no longer) be (?:progressed|pursued|taken forward|continued)",
  "recommend\\w* (?:that .{0,40} be |for |its |the )?(?:remov|clos|delet)\\w*",
  "no longer (?:required|needed|relevant|applicable|wanted|a priority)",
  "(?:be |is |are |was |were )?(?:remov|delet)(?:ed|e) from (?:the |this )?(?:\\w+ )?plan",
  "superseded by",
  "(?:will|would) not (?:now )?go ahead",
].join("|");
const removal = new RegExp(`\\b(?:${ofAnything}|${ofLine})\\b`, "i");
const namesLine = new RegExp(`\\b(?:${ofLine})\\b`, "i");
/** A clause of an action's own words that is about the action: nothing follows, or a reason does. */
const wholeClause = new RegExp(
  `^(?:(?:this|the|it|action|now|is|has|been|proposed|to|be)\\s+)*(?:superseded by\\b|(?:${ofAnything})\\W*(?:$|\\b(?:by|as|because|since|following|due|from (?:the|this) (?:\\w+ )?plan|of this action)\\b))`,
  "i",
);
/** "Close this action once the guidance is out" is a condition, and what was refused is not wanted gone. */
const conditional = /^[^.;\n]{0,40}\b(?:once|when|until|unless|if|subject to)\b/i;
const refused = /\b(?:not|never|declined|refused)(?: yet)?(?: been)?\s*$/i;
const sentence = /[^.;\n]+[.;]?/g;

/** What an update says is not to go on: its sentence, and the letter of the part that it names; undefined where it says nothing of the kind. */
export interface Removal {
  readonly reason: string;
  /** "d" for "(d) is too vague and should be removed"; null where the whole action is meant. */
  readonly letter: string | null;
}

function removalAt(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const found = pattern.exec(text);
  if (!found || refused.test(text.slice(0, found.index))) return undefined;
  const isPast = /^superseded/i.test(found[0]);
  return !isPast && conditional.test(text.slice(found.index + found[0].length)) ? undefined : found;
}

/** Reads an update for what is no longer wanted. A letter in the sentence, or one that opens its line, says which part. */
export function readRemoval(update: string | null): Removal | undefined {
  for (const each of (update ?? "").split("\n")) {
    const opening = /^\s*\(?([a-z])\)/.exec(each)?.[1] ?? null;
    for (const [text] of each.matchAll(sentence)) {
      const found = removalAt(text, removal);
      if (!found) continue;
      const named = [...text.slice(0, found.index).matchAll(/\(([a-z])\)|\b([a-z])\)/g)].at(-1);
      return { reason: text.trim(), letter: named?.[1] ?? named?.[2] ?? opening };
    }
  }
  return undefined;
}

/** The words in which an action itself says that it should not go on: "Recommend for removal: …", "(no longer required)"; undefined where none do. */
export function removalInAction(action: string | null): string | undefined {
  const clauses = (action ?? "").split(/[.;:\n()[\]]|\s[–—-]\s/).map((clause) => clause.trim());
  return clauses.find((clause) => removalAt(clause, wholeClause) ?? removalAt(clause, namesLine));
}
