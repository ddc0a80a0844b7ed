import { lexicon } from "../lexicon";
import { phrases, type Vocabulary } from "../phrase";

/** What keys count lateness in, and how. From the keys of public plans. */
const vocabulary: Vocabulary = {
  "from to": { fits: ({ text, kind }) => kind === "number" && /^\d{1,3}-\d{1,3}$/.test(text) },
  "or more": lexicon("or more"),
  plus: '"+"',
  kind: lexicon("calendar, full, whole, consecutive"),
  "working word": lexicon("working"),
  "length of time": lexicon("month(s), week(s), day(s), quarter(s), year(s), fortnight(s)"),
  "name word": { fits: ({ text, kind }) => kind === "word" && /^[a-z]/.test(text) },
  "unit of meetings": "<name word>? <name word>? <name word>? <unit>",
  unit: lexicon("meeting(s), sitting(s), boards, period(s), cycle(s), round(s)"),
  counted: "<length of time>|<unit of meetings>",
};

/**
 * "Three months", "3-6 months", "more than three but less than six", "two or more Board meetings", "ten working days".
 * Parts: low, high (or both in one, span), more, working, unit.
 */
export const amount = phrases(
  `
  <low:count> (-|to|and|or) <high:count> <more:or more>? <kind:kind>? <working:working word>? <unit:counted>
  <span:from to> <more:or more>? <kind:kind>? <working:working word>? <unit:counted>
  <high:count> ("(" <number> ")")? <more:or more>? <more:plus>? -? <kind:kind>? <working:working word>? <unit:counted>
  `,
  vocabulary,
);

/** Words before an amount that make of it something else than lateness: how often, how soon. */
export const isOtherBefore = phrases("(every|each|next|last|coming|first|per|for) the?");
/** Words behind it that do so: how long before. */
export const isOtherAfter = phrases(`
  ^ (to go|left|remain*|before|until|away|prior|in advance)
  ^ of (the|its)? (deadline|due|target|start|approval)
  ^ from (now|the deadline|the due)
`);

/** An amount that bounds what is meant, above or below. */
export const isBound = phrases(`
  (more than|over|exceed*|exceed* by|longer than|greater than|in excess of|beyond|above|less than|under|up to) (a|the)?
  (no more than|within|fewer than) (a|the)?
`);
/** An amount beyond which it begins. */
export const isBeyond = phrases(`
  (more than|over|exceed*|exceed* by|longer than|greater than|in excess of|beyond|above|at least|later than) (a|the)?
`);
/** What joins such an amount with the one at which it ends. */
export const andNoMore = phrases(`
  ^ (late|overdue|behind|delay*|slippage|past)? ,? (and|but|to)? (is|are|by)? (less than|up to|under|no more than) (a|the)? $
  ^ (late|overdue|behind|delay*|slippage|past)? ,? (and|but|to)? (is|are|by)? (not more than|within|fewer than|below) (a|the)? $
`);

/** "To be back on track within three months" is about the time from now on. */
export const isBackWithin = phrases(`
  (recover*|resolv*|rectif*|address*|caught up|catch up|catching up) ..4 (within|in|by) (a|the)?
  back (on|to|in) ..4 (within|in|by) (a|the)?
`);
export const isDoneWithin = phrases("(complet*|achiev*|deliver*|implement*|finish*|done|met) ..3 within (a|the)?");
export const joinsAmounts = phrases("^ (-|to|up to|and) (a|the)? $");
export const isOfNoKnownLength = phrases("(period|periods|cycle|cycles|round|rounds) $");
export const atLeast = phrases("(at least|minimum of)");

/** Whose meetings are counted: "two meetings of the Board". Part: forum. */
export const ofForum = phrases("^ of the <forum:forum>", {
  ...vocabulary,
  forum: "<name word>? <name word>? (board|partnership|executive|group|committee|bmg|omg)",
});
/** Words before "meetings" that name no forum. */
export const namesNoForum = phrases("^ (consecutive|full|scheduled|successive|formal|further) $");
