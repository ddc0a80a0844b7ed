import { numberWords, plainAt, typedAt, wordsIn, type Line, type Match, type Place } from "../language";
import {
  amount,
  andNoMore,
  atLeast,
  isBackWithin,
  isBeyond,
  isBound,
  isDoneWithin,
  isOfNoKnownLength,
  isOtherAfter,
  isOtherBefore,
  joinsAmounts,
  namesNoForum,
  ofForum,
} from "../language/phrases/amounts";
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

const perUnit: Readonly<Record<string, readonly [Threshold["unit"], number]>> = {
  month: ["months", 1], week: ["weeks", 1], day: ["days", 1], quarter: ["months", 3], year: ["months", 12], fortnight: ["weeks", 2],
}; // prettier-ignore

/** Whose meetings: the words between the number and "meetings", or after "meetings of the", as the key types them. */
function forumIn(line: Line, unit: Place): string | null {
  const after = { text: line.text, words: line.words.slice(unit.to) };
  const of = ofForum.find(after)?.parts["forum"];
  const last = line.words[unit.to - 1]?.text;
  const typed = of
    ? typedAt(after, of.from, of.to)
    : typedAt(line, unit.from, last === "boards" ? unit.to : unit.to - 1).replace(/^boards$/i, "board");
  if (typed === "" || namesNoForum.isIn(typed)) return null;
  return typed.length <= 4 ? typed.toUpperCase() : `${typed.charAt(0).toUpperCase()}${typed.slice(1)}`;
}

/** An amount that a text names, with the lower end where it names a span. */
interface Amount {
  readonly low: Threshold | undefined;
  readonly high: Threshold;
  /** Its place in the entry's words. */
  readonly at: Place;
}

/** One number of an amount, with the amount's unit. */
function thresholdOf(line: Line, { parts, from }: Match, said: string, isSpan: boolean): Threshold {
  const unit = parts["unit"] ?? { from, to: from };
  const count = numberWords.get(said.toLowerCase()) ?? Number(said);
  const unitTyped = typedAt(line, unit.from, unit.to)
    .replace(/\s+/g, " ")
    .replace(/['’]s?$/, "");
  const kindTyped = parts["working"] ? "working " : "";
  const between = isSpan ? "" : adjectiveIn(line, parts);
  const words = `${said.toLowerCase()} ${between}${isSpan ? "" : kindTyped}${unitTyped}`.replace(
    count === 1 ? /s$/ : /^$/,
    "",
  );
  const [kind, times] = perUnit[plainAt(line, unit.from, unit.to).replace(/s$/, "")] ?? [undefined, 1];
  if (kind !== undefined) {
    const isWorking = parts["working"] !== undefined && kind === "days";
    return { count: count * times, unit: isWorking ? "working-days" : kind, words, forum: null, isItself: false };
  }
  const isItself = parts["more"] !== undefined || atLeast.endsBefore(line, from) || !isBound.endsBefore(line, from);
  const name = plainAt(line, unit.from, unit.to);
  if (isOfNoKnownLength.isIn(name)) return { count, unit: "periods", words, forum: name.replace(/s$/, ""), isItself };
  return { count, unit: "meetings", words, forum: forumIn(line, unit), isItself };
}

/** "Calendar", "consecutive": what stands between the number and its unit, as typed with a space behind it. */
function adjectiveIn(line: Line, parts: Match["parts"]): string {
  const kind = parts["kind"];
  return kind ? `${typedAt(line, kind.from, kind.to)} ` : "";
}

/** Every amount of lateness that an entry's words name, in their order. */
function amountsIn(line: Line): readonly Amount[] {
  return amount.findAll(line).flatMap((match): Amount[] => {
    const { from, to, parts } = match;
    if (isOtherBefore.endsBefore(line, from) || isBackWithin.endsBefore(line, from)) return [];
    // "Completed within three months of the target date" is late by as much; "within three months of the deadline" alone is before it.
    const after = { text: line.text, words: line.words.slice(to) };
    if (isOtherAfter.isIn(after) && !isDoneWithin.endsBefore(line, from)) return [];
    const typed = (place: Place | undefined) => (place ? typedAt(line, place.from, place.to) : "");
    const [low, high] = parts["span"]
      ? typed(parts["span"]).split(/[-–—]/)
      : [typed(parts["low"]), typed(parts["high"])];
    const of = (said: string) => thresholdOf(line, match, said, Boolean(low));
    return [{ low: low ? of(low) : undefined, high: of(high ?? ""), at: { from, to } }];
  });
}

/** The lateness that an entry is for: from one amount to another. Either is absent where its words name none. */
export interface Span {
  readonly from: Threshold | undefined;
  readonly to: Threshold | undefined;
}

/** The amounts that an entry's words name. "Up to three months" is where a slight entry ends, "three months" and "more than three months" where a serious one begins; "3-6 months" and "more than three but less than six months" are both. */
export function spanIn(entry: KeyEntry | undefined): Span {
  const typed = wordsIn(entry?.meaning ?? "");
  const [first, second] = amountsIn(typed);
  if (!entry || !first) return { from: undefined, to: undefined };
  // "1-28 days" begins when the date has passed.
  const isFromStart = first.low?.unit === "days" && first.low.count === 1;
  if (first.low) return { from: isFromStart ? undefined : first.low, to: first.high };
  const linked = { text: typed.text, words: typed.words.slice(first.at.to, second?.at.from ?? first.at.to) };
  const isSpan = joinsAmounts.isIn(linked) || (isBeyond.endsBefore(typed, first.at.from) && andNoMore.isIn(linked));
  if (second && isSpan) return { from: first.high, to: second.high };
  return entry.stage === "late-serious" ? { from: first.high, to: undefined } : { from: undefined, to: first.high };
}

/** The border that an entry is known by: where a serious one begins, and where a slight one ends; undefined where its words name none. */
export function thresholdIn(entry: KeyEntry | undefined): Threshold | undefined {
  const { from, to } = spanIn(entry);
  return entry?.stage === "late-serious" ? from : to;
}
