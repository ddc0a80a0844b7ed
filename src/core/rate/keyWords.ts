import { hideWords, wordsIn } from "../language";
import {
  datePassed,
  doneOrGoing,
  forBegunWork,
  forecast,
  forUnbegunWork,
  isAboutTime,
  isUnfinished,
  namesTwo,
  speaksOfBeginning,
} from "../language/phrases/keyTimes";
import type { Key, KeyEntry } from "../key/key";

const wordsOfEntry = ({ label, meaning }: KeyEntry) => wordsIn(`${label}. ${meaning}`);

/** True where an entry's words are about time, so that a date that passed can bear on it. "Acceptable progress" is about none. */
export function speaksOfTime(entry: KeyEntry): boolean {
  return isAboutTime.isIn(wordsOfEntry(entry));
}

/** True where an entry is for work whose date has passed, in so many words ("overdue"), and not for a forecast alone. */
export function saysPassed(entry: KeyEntry): boolean {
  const line = wordsOfEntry(entry);
  return datePassed.isIn(hideWords(line, forecast.findAll(line)));
}

/** True where one entry is for work on track and for work that is done: a date that passed says nothing of it. */
export function mayMeanDone(entry: KeyEntry): boolean {
  return doneOrGoing.isIn(wordsOfEntry(entry));
}

/** True where the key has a rating for work that is done. */
export function canSayDone(key: Key): boolean {
  return key.some(({ stage }) => stage === "complete" || stage === "complete-checked");
}

/** True where a late entry keeps itself to work that was begun. */
export function isForBegunWork({ meaning }: KeyEntry): boolean {
  return forBegunWork.isIn(meaning);
}

/** True where a late entry keeps itself to work that was never begun; "not started or overdue" does not. */
export function isForUnbegunWork({ meaning }: KeyEntry): boolean {
  return forUnbegunWork.isIn(meaning) && !namesTwo.isIn(meaning);
}

/** True where an entry for work to come says that the work was not begun; "not yet due" does not. */
export function saysUnbegun(entry: KeyEntry): boolean {
  return speaksOfBeginning.isIn(wordsOfEntry(entry));
}

function isLateInTime(entry: KeyEntry): boolean {
  return (entry.stage === "late-slight" || entry.stage === "late-serious") && speaksOfTime(entry);
}

/**
 * True where a date that passed can bear on work under an entry: its words are about time, or they say that the work is unfinished while the key has
 * another rating for late work ("In progress" beside "Overdue").
 */
export function bearsOnDates(entry: KeyEntry, key: Key): boolean {
  if (mayMeanDone(entry)) return false;
  return speaksOfTime(entry) || (isUnfinished.isIn(wordsOfEntry(entry)) && key.some(isLateInTime));
}

/** True where a date that passed can say something of a rating by this key: of work that goes on, or of work not begun. */
export function judgesDates(key: Key): boolean {
  return key.some(
    (entry) =>
      entry.stage === "not-started" ||
      ((entry.stage === "on-track" || entry.stage === "late-slight") && bearsOnDates(entry, key)),
  );
}
