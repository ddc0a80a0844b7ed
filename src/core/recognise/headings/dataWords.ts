import { wordsOf } from "../../grid/cleanText";
import { wordsIn } from "../../language";
import {
  colourRating,
  dateShape,
  leadNames,
  namedMonth,
  numberedName,
  openTime,
  timeInside,
} from "../../language/phrases/cellContents";

/** True for text that says when: a date, month, quarter or season, or words such as "ongoing" and "TBC". Long texts say more than when. */
export function saysWhen(text: string): boolean {
  if (text.length > 220) return false;
  const line = wordsIn(text);
  return (
    dateShape.isIn(line) ||
    openTime.isIn(line) ||
    timeInside.isIn(line) ||
    (text.trim().length < 60 && namedMonth.isIn(line))
  );
}

const number =
  /^(?:[a-z]{1,5}[ .:/-]?)?(?:\(?\d{1,2}\/\d{2}\)? ?)?\d{1,4}(?:[.:/-]\d{1,3}){0,3}\.?\s?(?:[a-z]|\(?[a-z]\)|[ivx]{1,4})?[.):]?$/;

/** True for a reference: "1", "1.2", "2.1a", "A3", "SAB/12", "4)", "(ii)". */
export function isReference(text: string): boolean {
  if (text.length > 24) return false;
  const words = wordsOf(text);
  return (
    words.length <= 14 &&
    (number.test(words) ||
      /^\(?[ivx]{1,4}[).]$/.test(words) ||
      /^[a-z]{1,2}[).]?$/.test(words) ||
      numberedName.isIn(text))
  );
}

/** True for what usually stands in a rating cell, without knowing the key. */
export function looksRated(text: string): boolean {
  return text.length < 24 && colourRating.has(text.replace(/[.*)(\n]/g, ""));
}

/** True for what usually stands in a lead cell: a body's or post's name, initials, a person's name; short. */
export function looksLikeLead(text: string): boolean {
  if (text.length > 160) return false;
  const plain = text.replace(/\s+/g, " ").trim();
  return (
    leadNames.isIn(plain) ||
    /^[A-Z]{2,6}([ /,&+-]+[A-Z]{2,6})*$/.test(plain) ||
    /^\p{Lu}[\p{Ll}'’-]+( \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(plain)
  );
}
