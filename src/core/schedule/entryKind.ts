import { wordsOf } from "../grid/cleanText";
import type { EntryKind } from "./schedule";

const product =
  /\b(?:newsletters?|bulletins?|posters?|leaflets?|web ?(?:site|page)s?|toolkits?|(?:audit )?tools?|templates?|checklists?|training (?:programme|package)|guidance issued|briefing (?:note|sheet)s?)\b/;
const reported = /\b(?:papers?|present(?:ed|ation|s)?|assurance|findings|submit(?:ted|s)?)\b/;
const standing = /\bstanding (?:agenda )?item\b|\b(?:every|each) (?:meeting|board|agenda)\b/;

/** What an entry's words say that it is; undefined where they say none of these. "Progress report" is a report, "partnership update" an update. */
export function kindSaid(text: string): EntryKind | undefined {
  const words = wordsOf(text);
  if (standing.test(words)) return "standing";
  if (/\breport(?:s|ed|ing)?\b/.test(words)) return "report";
  if (/\bup-?dates?\b|\bverbal\b|\bfeedback\b/.test(words)) return "update";
  if (product.test(words)) return "deliverable";
  return reported.test(words) ? "report" : undefined;
}
