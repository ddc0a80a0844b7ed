import { plainText } from "../grid/cleanText";
import type { Action } from "../plan/plan";

const again =
  /\b(?:(?:to be |will be |is )?repeat(?:ed|s)?\b[^.;\n]{0,20}? (?:each|every|next) year|(?:each|every) (?:financial |calendar )?year\b(?! (?:group|\d))|every (?:12|twelve) months|annually|year on year|on an annual basis|rolling programme)\b/i;
/** What is done every year by its name: "annual conference". Annual leave, and the annual plan that an action stands in, are not. */
const annual =
  /(?<!\bbi-?\s?)(?<!\bsemi-?\s?)(?<!\bnon-)\bannual\b(?!\s+(?:leave|pay|salary|(?:\w+ )?plan)\b)(?:\s+[\p{L}-]+){0,2}/giu;
/** A yearly thing that only receives the work: "findings go into the annual report". */
const isPlace =
  /\b(?:in|into|for|from|of|to|by|at|via|through|within|towards|inform|including)\s+(?:the |our |its |their |\p{L}+['’]s )?(?:\p{Lu}[\p{L}&]* )*$/u;
const denied = /\b(?:not|no longer|never|without|instead of|rather than|one-?off)\b[^.;\n]{0,25}$/i;

/** Characters before the words that can change what they mean. */
const nearEnough = 80;

function foundIn(text: string | null): string | undefined {
  const words = text ?? "";
  const before = (index: number) => words.slice(Math.max(0, index - nearEnough), index);
  const found = again.exec(words);
  if (found && !denied.test(before(found.index))) return plainText(found[0]);
  for (const each of words.matchAll(annual)) {
    const said = before(each.index);
    if (!isPlace.test(said) && !denied.test(said)) return plainText(each[0]);
  }
  return undefined;
}

/** The words in which an action says that it comes round each year: in its update, its own words or its timescale; undefined where none does. */
export function saysYearly(action: Action, update: string | null, text = action.action): string | undefined {
  return foundIn(update) ?? foundIn(text) ?? foundIn(action.timescale);
}
