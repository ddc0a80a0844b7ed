import type { KeyEntry } from "../key/key";
import type { Plan } from "../plan/plan";
import { isForBegunWork, isForUnbegunWork, saysPassed, speaksOfTime } from "./keyWords";
import type { Rung } from "./ladder";

/** The rating that the key has for late work. */
export interface LateEntry {
  readonly entry: KeyEntry;
  /** True where the key's words decide it: by an amount, or by a date that passed. Otherwise they only say that it is late. */
  readonly isDecided: boolean;
  /** Other entries that it may as well be, since nothing in the key's words says which is the milder. */
  readonly orElse: readonly KeyEntry[];
}

function isLate({ stage }: KeyEntry): boolean {
  return stage === "late-slight" || stage === "late-serious";
}

/** How many ratings the key has for late work. */
export function countLate(plan: Plan): number {
  return plan.key.filter(isLate).length;
}

/**
 * The entry for work that is so late; undefined where the key has none that speaks of time. Where no amount is named, one entry "overdue" is for every date
 * that passed; where two are, and it is not beginning that parts them, the mildest is named and no worse is said.
 */
export function lateEntryOf(plan: Plan, rung: Rung | undefined, isBegun: boolean): LateEntry | undefined {
  const isOthers = isBegun ? isForUnbegunWork : isForBegunWork;
  if (rung) {
    const fits = speaksOfTime(rung.entry) && !(isBegun && isOthers(rung.entry));
    return fits ? { entry: rung.entry, isDecided: true, orElse: [] } : undefined;
  }
  const late = plan.key.filter((entry) => isLate(entry) && !isOthers(entry));
  const passed = late.filter(saysPassed);
  const among = passed.length > 0 ? passed : late;
  const slight = among.filter(({ stage }) => stage === "late-slight");
  const [entry, ...orElse] = (slight.length > 0 ? slight : among).filter(speaksOfTime);
  return entry && { entry, isDecided: passed.length === 1, orElse };
}
