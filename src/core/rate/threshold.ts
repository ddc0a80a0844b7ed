import { wordsOf } from "../grid/cleanText";
import type { KeyEntry } from "../key/key";

/** How late a key's entry is for, by its own words or the officer's. */
export interface Threshold {
  readonly count: number;
  readonly unit: "months" | "weeks" | "days" | "working-days" | "meetings" | "periods";
  /** As the key words it: "three months". */
  readonly words: string;
  /** Whose meetings are counted, as the key names them ("Board"), or what its periods are ("reporting period"); null where it does not say, and for other units. */
  readonly forum: string | null;
  /** With meetings: true where the count itself is meant ("two or more meetings", "by one meeting"), not only what lies beyond it. */
  readonly isItself: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18,
}; // prettier-ignore
const count = `(?:\\d{1,3}|${Object.keys(numbers).join("|")})`;
const amount = new RegExp(
  `\\b(?:(${count}) ?(?:-|–|to|and|or) ?)?(${count})(?: ?\\(\\d{1,3}\\))?( ?\\+| or more)?[ -](?:calendar |full |whole |consecutive )?(?:(working) )?` +
    "(months?|weeks?|days?|quarters?|years?|fortnights?|(?:[a-z&-]+ ){0,3}?(?:meetings?|sittings?|boards|periods?|cycles?|rounds?))\\b",
  "g",
);
/** Words that make of an amount something else than lateness: how often, how soon, how long before. */
const otherBefore = /\b(?:every|each|next|last|coming|first|per|for)\s+(?:the\s+)?$/;
const otherAfter =
  /^\s*(?:to go\b|left\b|remain|before\b|until\b|away\b|prior\b|of (?:the |its )?(?:deadline|due|target|start|approval)|from (?:now|the deadline|the due)|in advance)/;
const beyond =
  /\b(?:more than|over|exceed\w*(?: by)?|longer than|greater than|in excess of|beyond|above|less than|under|up to|no more than|within|fewer than)\s+(?:a |the )?$/;
const over =
  /\b(?:more than|over|exceed\w*(?: by)?|longer than|greater than|in excess of|beyond|above|at least|later than)\s+(?:a |the )?$/;
const andWithin =
  /^\s*(?:late|overdue|behind|delay\w*|slippage|past)?[\s,]*(?:and|but|to)?\s*(?:is |are |by )?(?:less than|up to|under|no more than|not more than|within|fewer than|below)\s+(?:a |the )?$/;
/** "To be back on track within three months" is about the time from now on. */
const backWithin =
  /\b(?:recover\w*|back (?:on|to|in)\b|resolv\w*|rectif\w*|address\w*|catch(?:ing)? up|caught up)[^.;]{0,25}\b(?:within|in|by)\s+(?:a |the )?$/;
const doneWithin = /\b(?:complet|achiev|deliver|implement|finish|done|met)\w*\b[^.;]{0,20}\bwithin\s+(?:a |the )?$/;
const upTo = /^\s*(?:-|–|to|up to|and)\s*(?:a |the )?$/;
const ofNoKnownLength = /\b(?:periods?|cycles?|rounds?)$/;
const atLeast = /\b(?:at least|minimum of)\s+$/;

const perUnit: Readonly<Record<string, readonly [Threshold["unit"], number]>> = {
  month: ["months", 1], week: ["weeks", 1], day: ["days", 1], quarter: ["months", 3], year: ["months", 12], fortnight: ["weeks", 2],
}; // prettier-ignore

const ofForum = /^ of the ((?:[a-z&]+ ){0,2}(?:board|partnership|executive|group|committee|bmg|omg))\b/;

/** Whose meetings: the words between the number and "meetings", or after "meetings of the", as the key types them. */
function forumIn(meaning: string, unit: string, after: string): string | null {
  const name = ofForum.exec(after)?.[1] ?? unit.replace(/\s*(?:meetings?|sittings?)$/, "").replace(/^boards$/, "board");
  if (name === "" || /^(?:consecutive|full|scheduled|successive|formal|further)$/.test(name)) return null;
  const typed = new RegExp(name.replace(/[^a-z ]/g, ".").replace(/ /g, "\\s+"), "i").exec(meaning)?.[0] ?? name;
  return typed.length <= 4 ? typed.toUpperCase() : `${typed.charAt(0).toUpperCase()}${typed.slice(1)}`;
}

/** An amount in one space between words, its forum as the key itself types it ("two Board meetings"). */
function asInKey(amountSaid: string, unit: string, entry: KeyEntry | undefined): string {
  const inAnyCase = new RegExp(unit.replace(/[^a-z0-9 ]/g, ".").replace(/ /g, "\\s+"), "i");
  const typed = inAnyCase.exec(entry?.meaning ?? "")?.[0] ?? unit;
  return amountSaid.replace(unit, typed).replace(/\s+/g, " ").trim();
}

/** An amount that a text names, with the lower end where it names a span. */
interface Amount {
  readonly low: Threshold | undefined;
  readonly high: Threshold;
  readonly from: number;
  readonly to: number;
}

function thresholdOf(match: RegExpExecArray, said: string, entry: KeyEntry, text: string): Threshold {
  const [whole, low, , more, working, unit = ""] = match;
  const before = text.slice(0, match.index);
  const number = numbers[said] ?? Number(said);
  const amountSaid = low === undefined ? whole.replace(/ or more|\+/, "") : `${said} ${unit}`;
  const words = asInKey(amountSaid, unit, entry).replace(number === 1 ? /s$/ : /^$/, "");
  const [kind, times] = perUnit[unit.replace(/s$/, "")] ?? [undefined, 1];
  if (kind !== undefined) {
    const isWorking = working !== undefined && kind === "days";
    return { count: number * times, unit: isWorking ? "working-days" : kind, words, forum: null, isItself: false };
  }
  const isItself = more !== undefined || atLeast.test(before) || !beyond.test(before);
  if (ofNoKnownLength.test(unit)) return { count: number, unit: "periods", words, forum: unit.replace(/s$/, ""), isItself }; // prettier-ignore
  const forum = forumIn(entry.meaning, unit, text.slice(match.index + whole.length));
  return { count: number, unit: "meetings", words, forum, isItself };
}

/** Every amount of lateness that an entry's words name, in their order. */
function amountsIn(entry: KeyEntry): readonly Amount[] {
  const text = wordsOf(entry.meaning);
  return [...text.matchAll(amount)].flatMap((match): Amount[] => {
    const [whole, low, high = ""] = match;
    const to = match.index + whole.length;
    const before = text.slice(0, match.index);
    if (otherBefore.test(before) || backWithin.test(before)) return [];
    // "Completed within three months of the target date" is late by as much; "within three months of the deadline" alone is before it.
    if (otherAfter.test(text.slice(to)) && !doneWithin.test(before)) return [];
    const of = (said: string) => thresholdOf(match, said, entry, text);
    return [{ low: low === undefined ? undefined : of(low), high: of(high), from: match.index, to }];
  });
}

/** The lateness that an entry is for: from one amount to another. Either is absent where its words name none. */
export interface Span {
  readonly from: Threshold | undefined;
  readonly to: Threshold | undefined;
}

/** The amounts that an entry's words name. "Up to three months" is where a slight entry ends, "three months" and "more than three months" where a serious one begins; "3-6 months" and "more than three but less than six months" are both. */
export function spanIn(entry: KeyEntry | undefined): Span {
  const [first, second] = entry ? amountsIn(entry) : [];
  if (!entry || !first) return { from: undefined, to: undefined };
  // "1-28 days" begins when the date has passed.
  const isFromStart = first.low?.unit === "days" && first.low.count === 1;
  if (first.low) return { from: isFromStart ? undefined : first.low, to: first.high };
  const text = wordsOf(entry.meaning);
  const linked = second ? text.slice(first.to, second.from) : "";
  const isSpan = upTo.test(linked) || (over.test(text.slice(0, first.from)) && andWithin.test(linked));
  if (second && isSpan) return { from: first.high, to: second.high };
  return entry.stage === "late-serious" ? { from: first.high, to: undefined } : { from: undefined, to: first.high };
}

/** The border that an entry is known by: where a serious one begins, and where a slight one ends; undefined where its words name none. */
export function thresholdIn(entry: KeyEntry | undefined): Threshold | undefined {
  const { from, to } = spanIn(entry);
  return entry?.stage === "late-serious" ? from : to;
}
