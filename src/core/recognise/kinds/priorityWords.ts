import { wordsOf } from "../../grid/cleanText";
import { isReference, saysWhen } from "../headings/dataWords";

/** A heading's words for telling what it heads: without the years that it is for and without stops. */
export function headWords(text: string): string {
  return wordsOf(text)
    .replace(/[(,–—-]? ?\b(?:for |in )?(?:the )?(?:year )?20\d\d(?: ?[/–-] ?(?:20)?\d\d)?\b\)?/g, " ")
    .replace(/^\s*\d{1,2}[.):]\s+/, "")
    .replace(/[:*.]+(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const priority =
  /^(?:[\p{L}'&/-]+ ){0,5}priorit(?:y|ies)(?: (?:area|theme|title|name|heading|description)s?)?(?: (?:for|of) (?:improvement|action|(?:the|our) (?:board|year|partnership|boards)))?$/u;
/** Words before "priority" that make it a level or a queue. */
const level = /\b(?:no|low|medium|high|top \d+|call|task|issue|repair|risk|order|level|number|order of) priorit/;

/** True for words that head a board's priorities: "Priority", "Key priorities 2023-24", "Adults' Board priorities". */
export function headsPriorities(text: string): boolean {
  const words = headWords(text);
  return text.length <= 90 && priority.test(words) && !level.test(words);
}

/** True for words that head one board's list where the title says that it is of priorities: "Children's Board", "LSAB", "Joint". */
export function namesBoard(text: string): boolean {
  const words = headWords(text);
  return (
    text.length <= 60 &&
    (/^(?:joint(?:ly)?|shared|both boards|all boards)$/.test(words) ||
      /^(?:[\p{L}'&-]+ ){0,6}(?:board|partnership)(?: only)?$/u.test(words) ||
      /^[A-Z]{1,6}(?:AB|CB|CP)(?: only)?$/.test(text.trim()))
  );
}

const notTitle =
  /^(?:(?:very )?(?:high|medium|med|low)|urgent|critical|normal|routine|standard|immediate|emergency|essential|desirable|yes|no|y|n|x|tbc|tba|tbd|n\/a|none|total|must|should|could|h|m|l)\b[.!]?$/;
const placeholder =
  /^(?:strategic |key )?(?:priority|theme|area|objective) ?(?:\d{1,2}|[a-z]|one|two|three|four|five|six)?[.:]?$/;

/** True for what can be a priority's name: words, and neither a level ("High"), a number, a date nor a placeholder ("Priority 1"). */
export function isPriorityName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 3 || words.length > 220 || !/\p{L}{2}/u.test(words)) return false;
  if (notTitle.test(words) || placeholder.test(words) || headsPriorities(text)) return false;
  return (
    !(isReference(text) && /\d/.test(text)) && !(saysWhen(text) && words.length < 24 && /^\d|^[a-z]+ \d/.test(words))
  );
}

/** A name without the bullet or number typed before it: "1. Neglect", "• Neglect". */
export function withoutMark(text: string): { readonly number: string | null; readonly name: string } {
  const plain = text.trim();
  const [mark = "", digits] = /^(?:[·•❖▪●◦*–—-]\s*|(?:priority )?(\d{1,2})[.):]?\s+(?=\p{L}))/iu.exec(plain) ?? [];
  return { number: digits ?? null, name: plain.slice(mark.length) };
}
