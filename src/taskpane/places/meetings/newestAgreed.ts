import type { Day } from "../../../core/grid/day";
import type { KeptMeeting, PaneState } from "../../ports";

/** What a summary compares with when nobody says otherwise: the newest agreed meeting of this sheet (of any plan, where the sheet holds none) dated before the meeting date. */
export function newestAgreed(state: PaneState, day: Day | null): KeptMeeting | undefined {
  const isHere = state.plans.length > 0;
  return (state.snapshots ?? [])
    .filter(
      (kept) =>
        kept.state === "as agreed" &&
        (!isHere || kept.sheet === state.sheet || kept.sheet === "") &&
        (day === null || kept.asAt < day),
    )
    .at(-1);
}

/** True where the plan keeps the ratings of earlier meetings in columns of their own. */
export function hasEarlierColumns(state: PaneState): boolean {
  const plan = state.plans.find((found) => found.sheet === state.sheet);
  return plan?.actions.some((action) => (action.ratings?.length ?? 0) > 1) ?? false;
}

/** Whether a summary has something to compare with: a kept meeting, earlier rating columns, or another sheet with a plan. */
export function canSummarise(state: PaneState, day: Day | null): boolean {
  return newestAgreed(state, day) !== undefined || hasEarlierColumns(state) || otherSheets(state).length > 0;
}

/** Other sheets that hold a plan: officers who keep a tab per quarter compare with those. None where this sheet holds no plan itself. */
export function otherSheets(state: PaneState): readonly string[] {
  if (state.plans.length === 0) return [];
  const own = new Set(state.ownSheets ?? []);
  return state.sheetsWithPlan.filter((sheet) => sheet !== state.sheet && !own.has(sheet));
}
