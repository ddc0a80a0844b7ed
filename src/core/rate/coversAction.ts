import { wordsOf } from "../grid/cleanText";
import { plainAt, wordsIn, type Line, type Place } from "../language";
import {
  beginsStep,
  comesAgain,
  endsAnyWork,
  endsMaking,
  laterStep,
  makesSomething,
  nextStep,
} from "../language/phrases/done";

const stemOf = (word: string) => word.slice(0, Math.min(5, Math.max(4, word.length - 2)));

/** True where the action starts a step with the verb that the sentence has as done: "Review …", "Agree and issue …". */
function isItsVerb(asked: Line, done: string): boolean {
  return done.split(/,| and /).some((each) => {
    const base = each
      .trim()
      .replace(/^written$/, "write")
      .replace(/^held$/, "hold");
    return asked.words.some(({ text }, at) => text.startsWith(stemOf(base)) && beginsStep.endsBefore(asked, at));
  });
}

/**
 * True where a sentence that something is done covers what the action asks for: no later step is left unsaid, it is no work that comes again, and
 * what is named is named in the action as well. `subject` null where the sentence names nothing; then without an action nothing speaks against it.
 */
export function coversAction(sentence: string, action: string | null, subject: string | null, done: string): boolean {
  if (action === null) return subject === null;
  const asked = wordsIn(wordsOf(action.trim().replace(/[.;]*\s*\n+\s*/g, ". ")));
  if (comesAgain.isIn(asked)) return false;
  const steps = (subject === null ? laterStep : nextStep).findAll(asked).map(({ parts }) => parts["step"]);
  const isUnsaid = (step: Place | undefined) =>
    step !== undefined && !sentence.includes(stemOf(plainAt(asked, step.from, step.to)));
  if (steps.some(isUnsaid)) return false;
  if (subject === null) return true;
  const head = subject.split(" ").at(-1) ?? "";
  if (head.length < 4 || !asked.words.some(({ text }) => text.startsWith(stemOf(head)))) return false;
  return endsAnyWork.isIn(done) || isItsVerb(asked, done) || (endsMaking.isIn(done) && makesSomething.isIn(asked));
}
