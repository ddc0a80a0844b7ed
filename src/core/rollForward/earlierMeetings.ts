import { trails } from "../compare/trail";
import { versionOf, type Version } from "../compare/version";
import type { Day } from "../grid/day";
import type { Key } from "../key/key";
import { cited } from "../plan/cite";
import type { Action, Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import type { CarryStep } from "./carryList";

/** How an action stood at the meetings before, the oldest first. */
export type EarlierMeetings = (action: Action) => readonly CarryStep[];

const labelOf = (key: Key, code: string | null, typed: string | null) =>
  key.find((entry) => entry.code === code)?.label ?? (typed?.trim() || null);

/** Where a plan keeps earlier ratings in columns of their own: what those say. */
function ofColumns(plan: Plan, action: Action): readonly CarryStep[] {
  return (action.ratings ?? [])
    .filter(({ column }) => column !== plan.columns.rating)
    .map(({ heading, rating, typed }) => ({
      meeting: heading.replace(/\s+/g, " ").trim(),
      asAt: null,
      number: null,
      rating: labelOf(plan.key, rating, typed),
      words: null,
    }));
}

/** Follows every action of a plan back through the versions kept of it before a date (all, where that is null), by words and numbers; a meeting at which it was not yet there has no step. */
export function earlierMeetings(
  plan: Plan,
  versions: readonly Version[],
  asAt: Day | null,
  decisions: Settings["pairs"] = {},
): EarlierMeetings {
  const earlier = versions.filter((version) => version.asAt === null || asAt === null || version.asAt < asAt);
  const { meetings, trails: found } = trails([...earlier, versionOf(plan, plan.sheet)], decisions);
  const trailOf = new Map(found.map((trail) => [trail.action, trail]));
  return (action) => {
    let said: string | null = null;
    const points = trailOf.get(action)?.points.slice(0, -1) ?? [];
    const steps = points.flatMap((point, at): CarryStep[] => {
      const meeting = meetings[at];
      if (!point || !meeting) return [];
      const then = point.action;
      const words = then.update === said ? null : then.update;
      said = then.update;
      return [
        {
          meeting: meeting.label,
          asAt: meeting.asAt,
          number: then.ref !== null && cited(then) !== cited(action) ? cited(then) : null,
          rating: point.entry?.label ?? (then.ratingTyped?.trim() || null),
          words,
        },
      ];
    });
    return [...ofColumns(plan, action), ...steps];
  };
}
