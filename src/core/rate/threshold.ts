import { wordsOf } from "../grid/cleanText";
import type { KeyEntry } from "../key/key";

/** How late a key's entry is for, by its own words or the officer's. */
export interface Threshold {
  readonly count: number;
  readonly unit: "months" | "weeks" | "days" | "working-days" | "meetings";
  /** As the key words it: "three months". */
  readonly words: string;
  /** Whose meetings are counted, as the key names them ("Board"); null where it does not say, and for other units. */
  readonly forum: string | null;
  /** With meetings: true where the count itself is meant ("two or more meetings", "by one meeting"), not only what lies beyond it. */
  readonly isItself: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18,
}; // prettier-ignore
const count = `(?:\\d{1,3}|${Object.keys(numbers).join("|")})`;
const amount = new RegExp(
  `\\b(?:(${count}) ?(?:-|–|to|and) ?)?(${count})(?: ?\\(\\d{1,3}\\))?( ?\\+| or more)?[ -](?:calendar |full |whole |consecutive )?(?:(working) )?` +
    "(months?|weeks?|days?|quarters?|years?|fortnights?|(?:[a-z&-]+ ){0,3}?(?:meetings?|sittings?|boards))\\b",
  "g",
);
/** Words that make of an amount something else than lateness: how often, how soon, how long before. */
const otherBefore = /\b(?:every|each|next|last|coming|first|per|for)\s+(?:the\s+)?$/;
const otherAfter =
  /^\s*(?:to go\b|left\b|remain|before\b|until\b|away\b|prior\b|of (?:the |its )?(?:deadline|due|target|start|approval)|from (?:now|the deadline|the due)|in advance)/;
const beyond =
  /\b(?:more than|over|exceed\w*(?: by)?|longer than|greater than|in excess of|beyond|above|less than|under|up to|no more than|within|fewer than)\s+(?:a |the )?$/;
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

/** The amount of lateness that an entry's words name; undefined where they name none. Of a span ("3-6 months") a serious entry begins at its lower end, a slight one ends at its upper. */
export function thresholdIn(entry: KeyEntry | undefined): Threshold | undefined {
  const text = wordsOf(entry?.meaning ?? "");
  for (const match of text.matchAll(amount)) {
    const [whole, low, high = "", more, working, unit = ""] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    if (otherBefore.test(before) || otherAfter.test(after)) continue;
    const said = entry?.stage === "late-serious" && low !== undefined ? low : high;
    const number = numbers[said] ?? Number(said);
    const plain = perUnit[unit.replace(/s$/, "")];
    const amountSaid = low === undefined ? whole.replace(/ or more|\+/, "") : `${said} ${unit}`;
    const words = asInKey(amountSaid, unit, entry).replace(number === 1 ? /s$/ : /^$/, "");
    if (!plain) {
      const isItself = more !== undefined || atLeast.test(before) || !beyond.test(before);
      return { count: number, unit: "meetings", words, forum: forumIn(entry?.meaning ?? "", unit, after), isItself };
    }
    const [kind, times] = plain;
    const isWorking = working !== undefined && kind === "days";
    return {
      count: number * times,
      unit: isWorking ? "working-days" : kind,
      words,
      forum: null,
      isItself: false,
    };
  }
  return undefined;
}
