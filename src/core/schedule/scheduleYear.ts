import { addMonths } from "../plan/addMonths";
import { addDays, isDay, type Day } from "../plan/day";
import type { Period, Plan } from "../plan/plan";

/** The year that the schedule is of: the plan's own, else that of another plan of the workbook. Null ends where no words say. */
export function scheduleYear(plan: Plan | undefined, plans: readonly Plan[]): Period {
  const own = plan === undefined ? undefined : known(plan.period);
  const others = plans.flatMap((each) => known(each.period) ?? []);
  return own ?? others[0] ?? { from: null, to: null, asAt: plan?.period.asAt ?? null };
}

function known(period: Period): Period | undefined {
  return period.from === null && period.to === null ? undefined : period;
}

/** True for a month or day that lies wholly before or after the period; false where the period does not say. */
export function isOutside(iso: string, period: Period): boolean {
  const first: Day = iso.length > 7 ? iso : `${iso}-01`;
  if (!isDay(first)) return false;
  const last = iso.length > 7 ? iso : addDays(addMonths(first, 1).slice(0, 7) + "-01", -1);
  return (period.from !== null && last < period.from) || (period.to !== null && first > period.to);
}
