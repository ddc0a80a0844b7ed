import type { Period } from "../plan/plan";
import type { Scene } from "./scene";

/** Months counted through, so that they can be compared and added: 2018 and 6 (June) → 2018 * 12 + 5. */
export function monthCount(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** "2018-06-30" → the count of June 2018. */
export function monthOfIso(iso: string): number {
  return monthCount(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
}

/** First and last month of the plan; a year where only one end is known; null where neither is. */
export function planMonths(period: Period | null): readonly [number, number] | null {
  const first = period?.from ?? null;
  const last = period?.to ?? null;
  if (first === null) return last === null ? null : [monthOfIso(last) - 11, monthOfIso(last)];
  return [monthOfIso(first), last === null ? monthOfIso(first) + 11 : monthOfIso(last)];
}

/** The first month from a count on that has the same name as another. */
export function monthFrom(count: number, month: number): number {
  return count + ((((month - count) % 12) + 12) % 12);
}

/** The month of that name in the plan, or in so many months after it; undefined where there is none, or more than one. */
export function inPlan({ plan }: Scene, month: number, after = 0): number | undefined {
  const count = plan ? monthFrom(plan[0], month) : NaN;
  return plan && count <= plan[1] + after && count + 12 > plan[1] + after ? count : undefined;
}

/** True where a month is so far from the plan, or from this century, that its year must be a slip of the pen. */
export function isFarOff(count: number, plan: Scene["plan"]): boolean {
  return count < 24000 || count >= 25200 || (plan !== null && (count < plan[0] - 120 || count > plan[1] + 120));
}
