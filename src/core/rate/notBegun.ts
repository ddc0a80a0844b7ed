import { wordsIn } from "../language";
import {
  begunAfterAll,
  begunSince,
  keepsToNoShare,
  ofAllWork,
  saysMoreThanThat,
  unbegun,
} from "../language/phrases/notBegun";

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z0-9)]{2})[.!;]+(?:\s|$)|\n+/i).filter((each) => /\w/.test(each));
}

/** The sentences that say of something that it was not begun, with what comes before and after the words. */
function found(text: string) {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const line = wordsIn(sentence);
    const match = unbegun.find(line);
    if (!match) return [];
    const [first, last] = [line.words[match.from], line.words[match.to - 1]];
    const after = sentence.slice(last?.to ?? 0);
    if (begunSince.isIn(after) || begunAfterAll.isIn(sentences[at + 1] ?? "")) return [];
    return [{ at, before: sentence.slice(0, first?.from ?? 0), after }];
  });
}

/** True where an update says of something, if only of a part, that it was not begun. */
export function saysSomethingNotBegun(text: string): boolean {
  return found(text).length > 0;
}

/** A date or a name and a colon, before the words. */
const label = /^[a-z0-9 ./&-]{1,30}:/i;

/** True where an update says of all its work that it was not begun. */
export function saysNotBegun(text: string): boolean {
  const [first] = found(text);
  if (!first || first.at > 0 || saysMoreThanThat.isIn(text)) return false;
  return ofAllWork.isIn(first.before.replace(label, "")) && keepsToNoShare.isIn(first.after);
}
