import { sayDay } from "../grid/day";
import { cited } from "../plan/cite";
import { listed } from "../plan/listed";
import type { Action, Plan } from "../plan/plan";
import type { KeptMeeting } from "./meetings";
import type { Contradiction } from "./schedule";
import { sayForum } from "./sayForum";

/** The last date that an action is to be done by, forums apart; undefined where it names none, or only months that a forum hears. */
function lastDeadline(action: Action): string | undefined {
  const dates = action.deadlines.flatMap(({ iso, kind, forum }) =>
    iso !== null && forum === null && (kind === "day" || kind === "month" || kind === "quarter") ? [iso] : [],
  );
  return dates.sort().at(-1);
}

/**
 * Deadlines of open actions that lie in the year and after the last meeting of any forum that officers keep: nobody can hear
 * of them. One fact for each plan. Nothing is said while a meeting is still without a date, or where the last is only
 * what the plan itself names.
 */
export function afterLastMeeting(
  plans: readonly Plan[],
  kept: readonly KeptMeeting[],
  toFillIn: readonly string[],
): readonly Contradiction[] {
  const last = [...kept].sort((a, b) => (a.iso < b.iso ? -1 : 1)).at(-1);
  if (!last?.isOfficers || kept.length < 2 || toFillIn.length > 0) return [];
  return plans.flatMap((plan): Contradiction[] => {
    const { to } = plan.period;
    const done = new Set(
      plan.key.flatMap(({ code, stage }) =>
        stage === "complete" || stage === "complete-checked" || stage === "stopped" ? [code] : [],
      ),
    );
    const late = plan.actions.filter((action) => {
      const due = lastDeadline(action)?.slice(0, 7);
      const isOpen = action.rating === null || !done.has(action.rating);
      return isOpen && due !== undefined && due > last.iso.slice(0, 7) && (to === null || due <= to.slice(0, 7));
    });
    if (plan.recognition !== "action-plan" || late.length === 0) return [];
    const who = listed(late.map(cited));
    const text = `Due after the last meeting of the year, ${sayForum(last)} in ${sayDay(last.iso.slice(0, 7))}, so that none can hear of it: ${who}.`;
    return [
      {
        kind: "after-last-sitting",
        text,
        sheet: plan.sheet,
        cells: late.flatMap(({ cells }) => cells.timescale ?? []),
      },
    ];
  });
}
