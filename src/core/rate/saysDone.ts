import { wordsOf } from "../grid/cleanText";
import { plainAt, wordsIn, type Line } from "../language";
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
} from "../language/phrases/done";
import { coversAction } from "./coversAction";

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

/** What a sentence names and has as done; undefined where it names nothing, or only a share or a list. */
function namedAsDone(line: Line): { readonly subject: string; readonly done: string } | undefined {
  const { subject, done } = subjectDone.find(line)?.parts ?? {};
  const named = subject && plainAt(line, subject.from, subject.to);
  if (!named || !done || /[\d,]/.test(named) || sharesOut.isIn(named)) return undefined;
  return { subject: named, done: plainAt(line, done.from, done.to) };
}

/** True where one sentence says of all the work that it is done. "This" can mean the work only at the beginning, or where nothing follows. */
function saysWhole(sentence: string, isFirst: boolean, isLast: boolean, action: string | null): boolean {
  const line = wordsIn(sentence);
  if (takenBack.isIn(line)) return false;
  if (nothingLeft.isIn(line) || wholeWork.isIn(line)) return true;
  if (!isFirst && !isLast) return false;
  if (plainlyDone.isIn(line)) return isFirst || line.words[0]?.text !== "it";
  if (isFirst && throughDone.isIn(line)) return true;
  if (isFirst && bareDone.isIn(line)) return coversAction(sentence, action, null, "");
  const named = namedAsDone(line);
  return named !== undefined && coversAction(sentence, action, named.subject, named.done);
}

/**
 * True where an update says that the whole of its action is done. Words of a part ("first draft completed"), of a share ("delivered to three of
 * five") and of what is to come or still open are silence, and so is a list of which one line says something else. `action`: what was to
 * be done, by which "the strategy has been published" is known to be it; null where that is not known.
 */
export function saysDone(update: string, action: string | null): boolean {
  const text = update.split("\n").map(wordsOf).join("\n").trim();
  if (text === "" || leftOpen.isIn(text)) return false;
  const items = itemsOf(text);
  return (
    items.length > 0 &&
    items.every((item) => {
      const sentences = sentencesOf(item);
      return sentences.some((each, at) => saysWhole(each, at === 0, at === sentences.length - 1, action));
    })
  );
}
