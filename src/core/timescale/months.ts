import type { Period } from "../plan/plan";
import type { Scene } from "./scene";

/** Months counted through, so that they can be compared and added: "2018-06-30" → 2018 * 12 + 5. */
export function monthOfIso(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** First and last month of the plan; null where they are not known. */
export function planMonths(period: Period | null): readonly [number, number] | null {
  return period?.from && period.to ? [monthOfIso(period.from), monthOfIso(period.to)] : null;
}

/** A day of a month counted through, or of the leap year 2000 where the count is below 12. */
export function dateOf(month: number, day: number): Date {
  return new Date(Date.UTC(2000, month % 24000, day));
}

/** The first month from a count on that has the same name as another. */
export function monthFrom(count: number, month: number): number {
  return count + ((month + 12 - (count % 12)) % 12);
}

/** The month of that name in the plan, or in so many months after it; undefined where there is none, or more than one. */
export function inPlan({ plan }: Scene, month: number, after = 0): number | undefined {
  const count = plan ? monthFrom(plan[0], month) : NaN;
  return plan && count <= plan[1] + after && count + 12 > plan[1] + after ? count : undefined;
}

/** True where a month is so far from the plan's beginning, or from this century, that its year must be a slip of the pen. */
export function isFarOff(count: number, plan: Scene["plan"]): boolean {
  return Math.abs(count - (plan?.[0] ?? 24600)) > (plan ? 144 : 599);
}
