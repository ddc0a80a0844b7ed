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

function isSame(one: Threshold | undefined, other: Threshold | undefined): boolean {
  return one !== undefined && other !== undefined && one.count === other.count && one.unit === other.unit;
}

type Said = Settings["thresholds"][string];

/** The officer's own threshold. Meetings are the Board's, where the key names no others. */
function officers({ count, unit }: Said, inKey: Threshold | undefined): Threshold {
  const noun = unit.replace(/s$/, "");
  const inKeyUnit = inKey?.unit === unit ? inKey : undefined;
  const forum = unit === "meetings" ? (inKeyUnit?.forum ?? "Board") : null;
  const words = forum === null ? countOf(count, noun) : countOf(count, `${forum} ${noun}`);
  return { count, unit, words, forum, isItself: unit === "meetings" ? (inKeyUnit?.isItself ?? false) : false };
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

/** True where lateness is counted in meetings: then the workbook's sheets have to be read for their dates. */
export function countsMeetings(key: Key, said: Settings["thresholds"] = {}): boolean {
  return entryThresholds(key, said).some(({ threshold }) => threshold?.unit === "meetings");
}
