import { countOf } from "../plan/listed";
import type { Key, KeyEntry } from "../key/key";
import type { Settings } from "../plan/settings";
import { thresholdIn, type Threshold } from "./threshold";

/** A late entry of the key with the lateness that it is for: by the key's words, or by the officer's. */
export interface EntryThreshold {
  readonly entry: KeyEntry;
  /** Undefined where neither the key nor the officer names any. */
  readonly threshold: Threshold | undefined;
  /** The key's own, whatever the officer said. */
  readonly inKey: Threshold | undefined;
  readonly isOfficers: boolean;
}

/** What parts slightly late from seriously late. Either is absent where nothing is said of it; both are where the key names no amount. */
export interface Thresholds {
  /** More than this is seriously late. */
  readonly serious: Threshold | undefined;
  /** Less than this is slightly late. */
  readonly slight: Threshold | undefined;
}

function isSame(one: Threshold | undefined, other: Threshold | undefined): boolean {
  return one !== undefined && other !== undefined && one.count === other.count && one.unit === other.unit;
}

type Said = Settings["thresholds"][string];

/** The officer's own threshold. Meetings are the Board's, where the key names no others. */
function officers({ count, unit }: Said, inKey: Threshold | undefined): Threshold {
  const noun = unit.replace(/s$/, "");
  const forum = unit === "meetings" ? (inKey?.forum ?? "Board") : null;
  const words = forum === null ? countOf(count, noun) : countOf(count, `${forum} ${noun}`);
  return { count, unit, words, forum, isItself: inKey?.unit === "meetings" ? inKey.isItself : false };
}

/** The key's late entries, each with its threshold. Where the key's words give two entries the same border, what the officer says of one is true of both. */
export function entryThresholds(key: Key, said: Settings["thresholds"]): readonly EntryThreshold[] {
  const late = key.filter(({ stage }) => stage === "late-serious" || stage === "late-slight");
  return late.map((entry) => {
    const inKey = thresholdIn(entry);
    const shared = late.find((other) => other !== entry && said[other.code] && isSame(thresholdIn(other), inKey));
    const own = said[entry.code] ?? (shared && said[shared.code]);
    const isOfficers = own !== undefined && own.count > 0;
    return { entry, inKey, isOfficers, threshold: isOfficers ? officers(own, inKey) : inKey };
  });
}

/** A border taken from the other entry: the count itself is that entry's. */
function borrowed(threshold: Threshold | undefined): Threshold | undefined {
  return threshold && { ...threshold, isItself: false };
}

/** The border between late and seriously late; where only one of the two entries names it, it is the other's too. */
export function thresholdsOf(key: Key, said: Settings["thresholds"] = {}): Thresholds {
  const all = entryThresholds(key, said);
  const of = (stage: string) => all.find((each) => each.entry.stage === stage)?.threshold;
  const serious = of("late-serious");
  const slight = of("late-slight");
  return { serious: serious ?? borrowed(slight), slight: slight ?? borrowed(serious) };
}

/** True where lateness is counted in meetings: then the workbook's sheets have to be read for their dates. */
export function countsMeetings(key: Key, said: Settings["thresholds"] = {}): boolean {
  return entryThresholds(key, said).some(({ threshold }) => threshold?.unit === "meetings");
}
