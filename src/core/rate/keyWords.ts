import { wordsOf } from "../grid/cleanText";
import type { Key, KeyEntry } from "../key/key";

const wordsIn = ({ label, meaning }: KeyEntry) => wordsOf(`${label}. ${meaning}`);

const time =
  /\b(?:time\w*|deadlines?|dates?|schedul\w*|track|target|course|as planned|(?:to|on) plan|due|overdue|late|delay\w*|behind|slip\w*|miss\w*|months?|weeks?|days?|quarters?|meetings?)\b/;

/** True where an entry's words are about time, so that a date that passed can bear on it. "Acceptable progress" is about none. */
export function speaksOfTime(entry: KeyEntry): boolean {
  return time.test(wordsIn(entry));
}

const passed =
  /\b(?:date|deadline|timescale|time|target)s?\b[^.;,]{0,20}\b(?:passed|exceeded|missed|gone|expired)\b|\boverdue\b|\bpast\b[^.;,]{0,25}\b(?:date|deadline|due)\b|\bmissed\b[^.;,]{0,12}\b(?:date|deadline|timescale|target)\b|\bnot\b[^.;,]{0,20}\b(?:completed?|achieved|delivered|met|done|finished)\b[^.;,]{0,12}\b(?:by|within|on)\b[^.;,]{0,25}\b(?:date|deadline|time\w*)\b/;

/** True where an entry is for work whose date has passed, in so many words ("overdue"), and not for a forecast alone. */
export function saysPassed(entry: KeyEntry): boolean {
  const words = wordsIn(entry).replace(
    /\b(?:not expected|will|may|might|could|likely|unlikely|at risk|risk)\b[^.;,]*/g,
    " ",
  );
  return passed.test(words);
}

const done = "(?:completed?|achieved|delivered|done|implemented|finished|met|closed)";
const going = "(?:on (?:track|target|schedule|course|plan|time)|in progress|progressing|ongoing|on-going|under ?way)";
const between = "(?: or |, |/| / | and/or )(?:is |are |has been |have been |already |now |fully |still |work )*";
const either = new RegExp(`\\b${done}${between}${going}\\b|\\b${going}${between}${done}\\b(?! (?:by|within|on|in))`);

/** True where one entry is for work on track and for work that is done: a date that passed says nothing of it. */
export function mayMeanDone(entry: KeyEntry): boolean {
  return either.test(wordsIn(entry));
}

/** True where the key has a rating for work that is done. */
export function canSayDone(key: Key): boolean {
  return key.some(({ stage }) => stage === "complete" || stage === "complete-checked");
}

/** True where a late entry keeps itself to work that was begun. */
export function isForBegunWork({ meaning }: KeyEntry): boolean {
  return /\bunder\s?way\b|\bin progress\b|(?<!\bnot (?:yet )?)\b(?:started|begun|commenced)\b/i.test(meaning);
}

/** True where a late entry keeps itself to work that was never begun; "not started or overdue" does not. */
export function isForUnbegunWork({ meaning }: KeyEntry): boolean {
  return (
    /\bnot (?:yet )?(?:been )?(?:started|begun|commenced)\b|\bunstarted\b/i.test(meaning) && !/\bor\b|\//i.test(meaning)
  );
}

/** True where an entry for work to come says that the work was not begun; "not yet due" does not. */
export function saysUnbegun(entry: KeyEntry): boolean {
  return /\b(?:un)?(?:start|begin|begun|commenc|initiat)|\bunder ?way\b|\bno (?:work|action|progress)\b/.test(
    wordsIn(entry),
  );
}

const unfinished =
  /\b(?:in progress|progress(?:ing)?|under ?way|started|begun|commenced|in hand|incomplete|not (?:yet )?completed?|part(?:ly|ially)? (?:complete\w*|achieved|implemented)|work (?:continues|is continuing))\b/;

function isLateInTime(entry: KeyEntry): boolean {
  return (entry.stage === "late-slight" || entry.stage === "late-serious") && speaksOfTime(entry);
}

/**
 * True where a date that passed can bear on work under an entry: its words are about time, or they say that the work is unfinished while the key has
 * another rating for late work ("In progress" beside "Overdue").
 */
export function bearsOnDates(entry: KeyEntry, key: Key): boolean {
  if (mayMeanDone(entry)) return false;
  return speaksOfTime(entry) || (unfinished.test(wordsIn(entry)) && key.some(isLateInTime));
}

/** True where a date that passed can say something of a rating by this key: of work that goes on, or of work not begun. */
export function judgesDates(key: Key): boolean {
  return key.some(
    (entry) =>
      entry.stage === "not-started" ||
      ((entry.stage === "on-track" || entry.stage === "late-slight") && bearsOnDates(entry, key)),
  );
}
