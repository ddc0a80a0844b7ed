import { wordsOf } from "../../grid/cleanText";

const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const monthWord =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b/;
const dateShape = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}(-\\d{2})?\\b|\\b\\d{1,2}(st|nd|rd|th)? (of )?${month}\\b|\\b${month}[ '’-]{0,2}(20)?\\d{2}\\b|\\bq[1-4]\\b|\\bquarter ?([1-4]|one|two|three|four)\\b|\\b20\\d{2} ?[/–-] ?(20)?\\d{2}\\b|\\b(spring|summer|autumn|winter) (20)?\\d{2}\\b`,
);
const openWords =
  /^(ongoing|on-going|on going|continuing|continuous|asap|as soon as possible|immediate(ly)?|tbc|tba|to be (confirmed|agreed|decided|determined)|n\/?a|annual(ly)?|quarterly|monthly|bi-?monthly|weekly|as required|when required|rolling|year ?end|complete[d]?|parhaus)\b/;
const openInside =
  /\b(year end|end of (the )?(year|month|quarter)|ongoing|onwards|within \w+ (days|weeks|months)|by (next|the) (meeting|board))\b/;

/** True for text that says when: a date, month, quarter or season, or words such as "ongoing" and "TBC". Long texts say more than when. */
export function saysWhen(text: string): boolean {
  if (text.length > 220) return false;
  const words = wordsOf(text);
  return (
    dateShape.test(words) ||
    openWords.test(words) ||
    openInside.test(words) ||
    (words.length < 60 && monthWord.test(words))
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
      /^(priority|objective|action|aim|goal|outcome|rec(ommendation)?) \d+(\.\d+)*[.:)]?$/.test(words))
  );
}

const colourRating =
  /^(r|a|g|b|y|w|c|red|amber|green|blue|yellow|orange|grey|clear|white|purple|black|gwyrdd|coch|oren|glas)$/;

/** True for what usually stands in a rating cell, without knowing the key. */
export function looksRated(text: string): boolean {
  return text.length < 24 && colourRating.test(wordsOf(text).replace(/[.*)(]/g, ""));
}

const leadWords =
  /\b(board|manager|officer|chair|lead|head|director|subgroup|sub-group|sub group|s\/g|group|team|police|council|ccg|icb|nhs|trust|partners?|partnership|services?|agencies|members|all|coordinator|co-ordinator|business support|commissioner|safeguarding|health|education|qa|bmg|omg|tbc)\b/;

/** True for what usually stands in a lead cell: a body's or post's name, initials, a person's name; short. */
export function looksLikeLead(text: string): boolean {
  if (text.length > 160) return false;
  const plain = text.replace(/\s+/g, " ").trim();
  return (
    leadWords.test(wordsOf(plain)) ||
    /^[A-Z]{2,6}([ /,&+-]+[A-Z]{2,6})*$/.test(plain) ||
    /^\p{Lu}[\p{Ll}'’-]+( \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(plain)
  );
}
