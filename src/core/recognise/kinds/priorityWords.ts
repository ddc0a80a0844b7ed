import { wordsOf } from "../../grid/cleanText";
import {
  headsBoard,
  headsPriorities as headsPrioritiesAlone,
  isLevel,
  isLevelOfPriority,
  isPlaceholder,
} from "../../language/phrases/priorities";
import { isReference, saysWhen } from "../headings/dataWords";

/** A heading's words for telling what it heads: without the years that it is for and without stops. */
export function headWords(text: string): string {
  return wordsOf(text)
    .replace(/[(,–—-]? ?(?:for |in )?(?:the )?(?:year )?(?<![\d/.-])20\d\d(?: ?[/–-] ?(?:20)?\d\d)?(?!\d)\)?/g, " ")
    .replace(/^\s*\d{1,2}[.):]\s+/, "")
    .replace(/[:*.]+(?= |$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for words that head a board's priorities: "Priority", "Key priorities 2023-24", "Adults' Board priorities". */
export function headsPriorities(text: string): boolean {
  const words = headWords(text);
  return text.length <= 90 && headsPrioritiesAlone.isIn(words) && !isLevelOfPriority.isIn(words);
}

/** True for words that head one board's list where the title says that it is of priorities: "Children's Board", "LSAB", "Joint". */
export function namesBoard(text: string): boolean {
  const words = headWords(text);
  return text.length <= 60 && (headsBoard.isIn(words) || /^[A-Z]{1,6}(?:AB|CB|CP)(?: only)?$/.test(text.trim()));
}

/** True for what can be a priority's name: words, and neither a level ("High"), a number, a date nor a placeholder ("Priority 1"). */
export function isPriorityName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 3 || words.length > 220 || !/\p{L}{2}/u.test(words)) return false;
  if (isLevel.isIn(words) || isPlaceholder.isIn(words) || headsPriorities(text)) return false;
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
