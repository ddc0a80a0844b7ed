import type { Key, KeyEntry } from "../key/key";

/** How late is seriously late, by the key's own words. */
export interface Threshold {
  readonly count: number;
  readonly unit: "months" | "weeks" | "days" | "meetings";
  /** As the key words it: "three months". */
  readonly words: string;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
}; // prettier-ignore
const amount =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: or more)? (?:calendar |working |full )?(months?|weeks?|days?|(?:board |bmg |group )?meetings?)\b/i;

function thresholdIn(entry: KeyEntry | undefined): Threshold | undefined {
  const match = amount.exec(entry?.meaning ?? "");
  const [words, number = "", unit = ""] = match ?? [];
  if (words === undefined) return undefined;
  const count = numbers[number.toLowerCase()] ?? Number(number);
  if (!Number.isFinite(count)) return undefined;
  const kind = /month/i.test(unit) ? "months" : /week/i.test(unit) ? "weeks" : /day/i.test(unit) ? "days" : "meetings";
  return { count, unit: kind, words };
}

/** The threshold between late and seriously late, read from either entry; undefined where the key names none. */
export function thresholdOf(key: Key): Threshold | undefined {
  return (
    thresholdIn(key.find((entry) => entry.stage === "late-serious")) ??
    thresholdIn(key.find((entry) => entry.stage === "late-slight"))
  );
}
