import { wordsOf } from "../grid/cleanText";
import { coversAction } from "./coversAction";
import {
  bareDone,
  leftOpen,
  nothingLeft,
  plainlyDone,
  sharesOut,
  subjectDone,
  takenBack,
  throughDone,
  wholeWork,
} from "./doneWords";

const listMark = /(?:^|\n)\s*(?:[•·*–-]|\(?[a-h1-9][).](?!\d))\s+|(?:^|\s)\(?[a-h]\)\s*/;

/** The items of a list that somebody typed into one cell; the whole text where it is none. */
function itemsOf(text: string): readonly string[] {
  return text.split(listMark).filter((item) => /\w/.test(item));
}

const sentenceEnd = /(?<=[a-z0-9)]{2})[.!;]+(?:\s|$)|\n+/;
/** What can stand before a sentence: a bullet, or a date or a meeting's name and a colon. */
const before = /^[^a-z0-9]*(?:[a-z0-9 ./-]{1,30}:\s+)?/;

function sentencesOf(item: string): readonly string[] {
  return item
    .split(sentenceEnd)
    .map((each) => each.replace(before, "").trim())
    .filter((each) => each !== "");
}

/** True where one sentence says of all the work that it is done. "This" can mean the work only at the beginning, or where nothing follows. */
function saysWhole(sentence: string, isFirst: boolean, isLast: boolean, action: string | null): boolean {
  if (takenBack.test(sentence)) return false;
  if (nothingLeft.test(sentence) || wholeWork.test(sentence)) return true;
  if (!isFirst && !isLast) return false;
  if (plainlyDone.test(sentence)) return isFirst || !sentence.startsWith("it");
  if (isFirst && throughDone.test(sentence)) return true;
  if (isFirst && bareDone.test(sentence)) return coversAction(sentence, action, null, "");
  const [, subject, done = ""] = subjectDone.exec(sentence) ?? [];
  return subject !== undefined && !sharesOut.test(subject) && coversAction(sentence, action, subject, done);
}

/**
 * True where an update says that the whole of its action is done. Words of a part ("first draft completed"), of a share ("delivered to three of
 * five") and of what is to come or still open are silence, and so is a list of which one line says something else. `action`: what was to
 * be done, by which "the strategy has been published" is known to be it; null where that is not known.
 */
export function saysDone(update: string, action: string | null): boolean {
  const text = update.split("\n").map(wordsOf).join("\n").trim();
  if (text === "" || leftOpen.test(text)) return false;
  const items = itemsOf(text);
  return (
    items.length > 0 &&
    items.every((item) => {
      const sentences = sentencesOf(item);
      return sentences.some((each, at) => saysWhole(each, at === 0, at === sentences.length - 1, action));
    })
  );
}
