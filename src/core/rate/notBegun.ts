const verb = "(?:actioned|begun|started|commenced|progressed|happened|undertaken|done|taken forward)";
/** Words that work was not begun. What had not or was not begun at some earlier time may well have been since. */
const words =
  `\\b(?:has|have)(?: not|n['’]t) (?:yet )?(?:been )?${verb}\\b` +
  "|\\b(?:no|nil) (?:progress|action|work)(?: (?:has been |has yet |was (?!needed|required|necessary)|to date|made|yet|with|since|on this|due to|because)|\\s*$)" +
  `|\\bnothing (?:has |have )?(?:yet )?(?:been )?${verb}\\b` +
  "|(?<!\\b(?:was|were|had|had been) )\\bnot (?:yet )?(?:started|begun|commenced)\\b(?! (?:late|early))" +
  "|\\byet to (?:be )?(?:start|begin|begun|commence|action|progress)\\w*\\b" +
  `|^\\W*(?:not (?:yet )?${verb}|unable to (?:start|begin|commence|progress))\\b`;
const unbegun = new RegExp(words, "i");
const since =
  /^[^.;\n]*\b(?:but|although|though|however|and)\b[^.;\n]*\b(?:now|since|under ?way|begun|started|complete\w*|in place)\b/i;
const overturned = /^\W*(?:(?:it|this|that|work) (?:has|is) (?:now|since)\b|now\b)/i;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z0-9)]{2})[.!;]+(?:\s|$)|\n+/i).filter((each) => /\w/.test(each));
}

/** The sentences that say of something that it was not begun, with what comes before and after the words. */
function found(text: string) {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const match = unbegun.exec(sentence);
    if (!match) return [];
    const after = sentence.slice(match.index + match[0].length);
    if (since.test(after) || overturned.test(sentences[at + 1] ?? "")) return [];
    return [{ at, before: sentence.slice(0, match.index), after }];
  });
}

/** True where an update says of something, if only of a part, that it was not begun. */
export function saysSomethingNotBegun(text: string): boolean {
  return found(text).length > 0;
}

/** What can stand before the words when they mean all the work: a date or a name and a colon, "This work", "The action". */
const ofAll =
  /^(?:[a-z0-9 ./&-]{1,30}:)?\W*(?:(?:this|that|the|it|work|actions?|activity|tasks?|items?|piece|of|on|currently|unfortunately|as yet|to date|at present|is|are|still)\b[ ,]*)*$/i;
/** What can follow them: why, since when, or nothing. */
const noShare =
  /^\s*(?:$|[,:()–—-]|(?:as yet|yet|to date|this|due to|because|as|until|since|while|pending|owing to|awaiting|on this|with this|made|taken|at this)\b)/i;
const saysMore =
  /\b(?:but|however|although|though|apart from|except|now|under ?way|in progress|drafted|developed|completed|held|agreed)\b/i;

/** True where an update says of all its work that it was not begun. */
export function saysNotBegun(text: string): boolean {
  const [first] = found(text);
  if (!first || first.at > 0 || saysMore.test(text)) return false;
  return ofAll.test(first.before) && noShare.test(first.after);
}
