import {
  lexicon,
  monthNames,
  numberWords,
  phrases,
  type Phrase,
  type Vocabulary,
  type Word,
  type WordClass,
} from "../language";
import { forumRoles, forums, groups, noForumNames, sittings } from "../language/lexicon/forums";
import { documents, datedThings, pointsAt } from "../language/lexicon/when/documents";
import { beforeThat, hangsOn, hangsOnNothing } from "../language/lexicon/when/events";
import { labels, lowLabels, references, versionKinds } from "../language/lexicon/when/labels";
import { noDateYet, toDecide } from "../language/lexicon/when/noDate";
import { andAlso, dueBy, during, upTo } from "../language/lexicon/when/prepositions";
import { changed, former } from "../language/lexicon/when/replaced";
import { everyTime, ongoing, onwards, rhythms, soon } from "../language/lexicon/when/rhythm";
import { halfTerms, seasonEnds, termEnds } from "../language/lexicon/when/seasons";
import { ends, partsOfTime, starts } from "../language/lexicon/when/starts";
import { accounts, quarterNames, units, years } from "../language/lexicon/when/units";
import { foreseen } from "../language/lexicon/when/others";
import { irregularPast, notYetDone } from "../language/lexicon/when/records";
import { namedForum } from "./scene";

/** What stands in a line for a date that has been read, where its surroundings are weighed. */
export const readDate = "\u25CF";

/** December and its feast. */
const feasts = new Set(["christmas", "xmas", "nadolig"]);

/** A month's number, 1 to 12, by any of its names; Christmas is December's. */
export function monthNumber(name: string): number | undefined {
  return feasts.has(name) ? 12 : monthNames.get(name);
}

const number = (pattern: RegExp): WordClass => ({
  fits: ({ text, kind }) => kind === "number" && pattern.test(text),
});
const mark = (isIt: (word: Word) => boolean): WordClass => ({ fits: (word) => word.kind === "mark" && isIt(word) });
const oneOf = (words: ReadonlyMap<string, unknown>): WordClass => ({ fits: ({ text }) => words.has(text) });
/** Words that stand between or beside times, and are no things that a time could be that of. */
const timeWords = lexicon(
  during,
  dueBy,
  upTo,
  andAlso,
  starts,
  everyTime,
  ongoing,
  onwards,
  hangsOn,
  beforeThat,
  forums,
  groups,
  sittings,
  noDateYet,
  rhythms,
  changed,
  former,
);
/** An answer about a word by itself, remembered: the same words are asked about again and again. */
function remembered(isIt: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 5_000) known.clear();
    const answer = isIt(text);
    known.set(text, answer);
    return answer;
  };
}

const isParticiple = remembered(
  (text) =>
    irregularPast.has(text) ||
    (/[^e]ed$/.test(text) && text.length > 3 && !notYetDone.has(text) && !changed.has(text)) ||
    text === "agreed",
);
const isThingByName = remembered(
  (text) =>
    text !== namedForum &&
    !timeWords.begins(text) &&
    monthNumber(text) === undefined &&
    !/^(?:or|of|for|is|be|will|to|e|eg|ie)$/.test(text),
);
const isThing = ({ text, kind }: Word) => kind === "word" && isThingByName(text);
const countedThing = /^[a-z]{3,}[^su]s$/;
const sentenceEnds = new Set([",", ";", ".", "\n"]);
const clauseEnds = new Set([",", ";", ".", "\n", "(", ")", readDate]);

/** What phrases about times can name, beside the vocabulary of the whole room. */
const times: Vocabulary = {
  // figures
  "day figures": number(/^\d{1,2}(?:st|nd|rd|th)?$/),
  day: "<day figures> (st|nd|rd|th)?",
  "bare day": number(/^\d{1,2}$/),
  "day with ending": "<ordinal>|<bare day> (st|nd|rd|th)",
  "short year": number(/^\d\d$/),
  years: number(/^(?:20\d\d|1[3-9]|2\d)[/-](?:20)?(?:1[3-9]|2\d)$/),
  "quarter figure": number(/^[1-9]$/),
  "quarter number": "<quarter figure>|one|two|three|four",
  "quarter ordinal": {
    fits: ({ text }) => /^(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth|last|final)$/.test(text),
  },
  stretch: "<part of time>|<ends>",
  "half of year": "first|second",
  "no day before": `<money>|"#"|<quarter word> "."?|week|weeks|wk|month|months|term|terms|days|hours|<year word>|<label> (no|number|nos)? "."?`,
  "no day behind": `:|"%"|<unit>|<year word>|<glued mark> <bare day>|of? <month>`,
  "no end before": "(<starts>|<part of time>) of|<part of time> -?",
  "a year": "<year>|<years>",
  holiday: "holiday(s)|break|fayre|school",
  "school word": "term|half|holidays",
  street: "street|road|avenue|lane|drive|crescent|court|terrace",
  marching: "on with|on !<day>|past|against|forward|forwards|through|together|orders",
  event: "training|launch|workshop|event|conference|seminar|course|party|week|fair|closure|cards",
  "thing at a time": "final|next|last|first|annual|mid|full|whole",
  "counted things": { fits: ({ text, kind }) => kind === "word" && countedThing.test(text) },
  bullet: `<mark>|<letters one>`,
  "letters one": { fits: ({ text, kind }) => kind === "word" && text.length === 1 },
  "thing or end": `($|<mark>|<word>)`,
  between: "<thing>|<bare day>|<by then>|<during>|<quarter ordinal>",
  "rest of clause": `(<in clause>|"(" <in bracket>* ")"?|<dash> &(<foreseen words>|due|in|<word>* <foreseen words>)|"," &<foreseen words>)*`,
  "rest before date": "<before date>+",
  "before date": { fits: ({ text }) => !/^[\n,;.\u25A1]$/.test(text) },
  "in bracket": { fits: ({ text }) => text !== ")" && text !== "\n" },
  "foreseen words": foreseen,
  "counted number": {
    fits: ({ text, kind }) => (kind === "number" ? /^\d{1,3}(?:-\d{1,3})?$/.test(text) : numberWords.has(text)),
  },
  // marks
  "new line": mark(({ text }) => text === "\n"),
  money: mark(({ text }) => /^[£$€]$/.test(text)),
  "glued mark": mark(({ text, isApart }) => !isApart && /^[/\\_#-]$/.test(text)),
  dash: mark(({ text, isApart }) => text === "-" && isApart),
  "mark not line end": mark(({ text }) => text !== "\n"),
  "read date": mark(({ text }) => text === readDate),
  hidden: mark(({ text }) => text === "\u25A1"),
  "in clause": {
    fits: ({ text, kind, isApart }) => kind !== "mark" || !(clauseEnds.has(text) || (text === "-" && isApart)),
  },
  thing: { fits: isThing },
  "small thing": { fits: (word) => word.letters === "small" && isThing(word) },
  participle: { fits: ({ text, kind }) => kind === "word" && isParticiple(text) },
  "in sentence": {
    fits: ({ text, kind, isApart }) => kind !== "mark" || !(sentenceEnds.has(text) || (text === "-" && isApart)),
  },
  "not read date": { fits: ({ text }) => text !== readDate },
  listing: `","|/|-|or|and|to`,
  "next day": "<listing> <listing>? <day>",
  "later days": "<next day> <next day>? <next day>? <next day>? <next day>? <next day>?",
  figures: { fits: ({ kind }) => kind === "number" },
  "two figures": number(/^\d\d$/),
  // years
  "of year": `("."|","|"("|-|/|of|in|by|at|during|<new line>)? (<year:year>|<year:years>)`,
  "of short year": `"."? (-|/|')* <year:short year> !(:|"%"|<unit>|of? <month>|<glued mark> <bare day>)`,
  "of season year": `(","|"("|of|-)? (<year:year>|<year:years>|<year:short year> !(:|"%"|<unit>|<month>|<thing>))`,
  "of quarter year": `(","|"("|:|-|of|in|during|at|on|by)* <accounts>? (<year:year>|<year:years>) !<month>`,
  // times
  month: { fits: ({ text }) => monthNumber(text) !== undefined },
  season: oneOf(seasonEnds),
  "term name": oneOf(termEnds),
  "half term name": oneOf(halfTerms),
  unit: units,
  "year word": years,
  accounts,
  "quarter word": quarterNames,
  during,
  "by then": dueBy,
  "up to": upTo,
  also: andAlso,
  starts,
  changed,
  ends,
  "part of time": partsOfTime,
  every: everyTime,
  rhythm: rhythms,
  soon,
  ongoing,
  onwards,
  "no date yet": noDateYet,
  "to decide": toDecide,
  // events and things
  "hangs on": hangsOn,
  "hangs on nothing": hangsOnNothing,
  "before that": beforeThat,
  label: labels,
  "low label": lowLabels,
  "version kind": versionKinds,
  reference: references,
  document: documents,
  "dated thing": datedThings,
  "points at": pointsAt,
  // forums
  forum: forums,
  "named forum": { fits: ({ text }) => text === namedForum },
  group: groups,
  sitting: sittings,
  "forum role": forumRoles,
  "no forum name": noForumNames,
};

/** Phrases in the notation that can name times as well (see language/notation.ts). */
export function timescalePhrases(written: string, more: Vocabulary = {}): Phrase {
  return phrases(written, { ...times, ...more });
}
