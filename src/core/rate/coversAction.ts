import { wordsOf } from "../grid/cleanText";
import { endsAnyWork, endsMaking } from "./doneWords";

/** Steps that an action can name after another: "…, launch and evaluate". */
const laterStep =
  /(?:\band|[,&.;]|\bthen|\bto) (?:then |fully |effectively )?(evaluate|embed|monitor|review|audit|roll out|implement|deliver|launch|publish|train|disseminate|promote|test|measure|report|issue|circulate|share|use)\b/g;
/** Whatever follows where a second step can begin. */
const whatFollows = /(?:\band|[,&.;]|\bthen) (?:then |fully |effectively )?([a-z]+)/g;

/** Work that comes again: what was done once is not the whole of it. */
const comesAgain =
  /\b(?:every|each|monthly|weekly|quarterly|termly|annually|yearly|bi-?monthly|bi-?annually|regular(?:ly)?|routine(?:ly)?|on-?going|continu\w*|maintain|monitor|per (?:year|quarter|month|term)|(?:once|twice|times) (?:a|per)|rolling)\b/;

/** An action that is to bring something about, so that it is done when the thing stands. */
const makes =
  /^\W*(?:to )?(?:agree|build|create|design|develop|draft|embed|ensure|establish|finalise|have|implement|introduce|issue|launch|prepare|produce|publish|put|refresh|revise|roll|set up|update|write)\b/;

const stemOf = (word: string) => word.slice(0, Math.min(5, Math.max(4, word.length - 2)));

/** True where the action starts a step with the verb that the sentence has as done: "Review …", "Agree and issue …". */
function isItsVerb(asked: string, done: string): boolean {
  return done.split(/,| and | & /).some((each) => {
    const base = each
      .trim()
      .replace(/^written$/, "write")
      .replace(/^held$/, "hold");
    return new RegExp(`(?:^\\W*|\\band |, |& |\\bto |\\bthen )${stemOf(base)}`).test(asked);
  });
}

/**
 * True where a sentence that something is done covers what the action asks for: no later step is left unsaid, it is no work that comes again, and
 * what is named is named in the action as well. `subject` null where the sentence names nothing; then without an action nothing speaks against it.
 */
export function coversAction(sentence: string, action: string | null, subject: string | null, done: string): boolean {
  if (action === null) return subject === null;
  const asked = wordsOf(action.trim().replace(/[.;]*\s*\n+\s*/g, ". "));
  if (comesAgain.test(asked)) return false;
  const steps = [...asked.matchAll(subject === null ? laterStep : whatFollows)];
  if (steps.some(([, step = ""]) => !sentence.includes(stemOf(step)))) return false;
  if (subject === null) return true;
  const head = subject.split(" ").at(-1) ?? "";
  if (head.length < 4 || !new RegExp(`\\b${stemOf(head)}`).test(asked)) return false;
  return endsAnyWork.test(done) || isItsVerb(asked, done) || (endsMaking.test(done) && makes.test(asked));
}
