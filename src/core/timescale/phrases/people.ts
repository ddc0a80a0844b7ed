import { roles, askingSomebody, nameMonths, personDoes } from "../../language/lexicon/when/people";
import type { Line, Place } from "../../language";
import type { Scene } from "../scene";
import { timescalePhrases } from "../vocabulary";

const people = {
  "name month": nameMonths,
  "asking somebody": askingSomebody,
  "person does": personDoes,
  role: roles,
  name: "&<capital> <thing>",
  surname:
    "!(<initials>|<no forum name>|<document>|<event>|<month>|<forum>|<group>|<sitting>|<thing at a time>) <name>",
};

/** What stands before somebody's name: "speak to April", "comments from June and April", "Manager (June)". */
const before = timescalePhrases(
  `
  <asking somebody> (":"|-)? (<name month> (and|","|/|or)+)?
  <asking somebody> ":"? <name> (and|/|or|",")
  <role> "("
  (^|<new line>|:) <surname> (and|/)
  `,
  people,
);

/** What stands behind it: "April to confirm", "June leads", "May (Training Manager)", "April and Tom to agree". */
const behind = timescalePhrases(
  `
  <name month> to !(be|date|present|now|<ends>|<part of time>|<starts>|<month>|<season>|<quarter word>|<during>) <thing>
  <name month> (and|/|",") <name month> to !(be|date) <thing>
  <name month> <person does>
  <name month> "(" <word>* <role> (")"|",")
  <name month> "," <word>? <word>? <role> ($|<mark>)
  <name month> (and|/|",") <name> (to|<person does>)
  <name month> (and|/) <surname> ($|-|:|"("|<new line>)
  <name month> <surname> !(..1 (<forum>|<group>|<sitting>))
  `,
  people,
);

const isForumNext = timescalePhrases("<month> (<also> <month>)* <thing>? (<forum>|<group>|<sitting>|<named forum>)");

/** "April's" of "April's team"; "June's Board" is that in June. */
const owned = timescalePhrases("<month> !(<sitting>|<document>) <thing>", people);

function isOwner({ text, words }: Line, at: number): boolean {
  const word = words[at];
  return word !== undefined && /['’]s?$/i.test(text.slice(word.from, word.to));
}

/** True where the month at a place is somebody's name. */
export function isPerson({ line }: Scene, { from }: Place): boolean {
  if (!nameMonths.has(line.words[from]?.text ?? "")) return false;
  if (behind.at(line, from) || (isOwner(line, from) && owned.at(line, from))) return true;
  return before.endsBefore(line, from) && !isForumNext.at(line, from);
}
