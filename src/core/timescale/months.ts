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

/** The first month from a count on that has the same name as another. */
export function monthFrom(count: number, month: number): number {
  return count + ((month + 12 - (count % 12)) % 12);
}

/** The month of that name in the plan; NaN where there is none, or one more in the plan or so many months after it. */
export function inPlan({ plan }: Pick<Scene, "plan">, month: number, after = 0): number {
  if (!plan) return NaN;
  const count = monthFrom(plan[0], month);
  return count <= plan[1] && count + 12 > plan[1] + after ? count : NaN;
}

/** True where a month is more than 12 years from the plan's beginning, or from 2020, so that its year must be a slip of the pen. */
export function isFarOff(count: number, plan: Scene["plan"]): boolean {
  return Math.abs(count - (plan?.[0] ?? 24240)) > 144;
}
