import type { Day } from "../../../core/grid/day";
import type { KeptMeeting, PaneState } from "../../ports";

/** What a summary compares with when nobody says otherwise: the newest agreed meeting of this sheet dated before the meeting date. */
export function newestAgreed(state: PaneState, day: Day | null): KeptMeeting | undefined {
  return (state.snapshots ?? [])
    .filter(
      (kept) =>
        kept.state === "as agreed" &&
        (kept.sheet === state.sheet || kept.sheet === "") &&
        (day === null || kept.asAt < day),
    )
    .at(-1);
}

/** Whether a summary has something to compare with: a kept meeting, earlier rating columns, or another sheet with a plan. */
export function canSummarise(state: PaneState, day: Day | null): boolean {
  const plan = state.plans.find((found) => found.sheet === state.sheet);
  const hasColumns = plan?.actions.some((action) => (action.ratings?.length ?? 0) > 1) ?? false;
  return newestAgreed(state, day) !== undefined || hasColumns || otherSheets(state).length > 0;
}

/** Other sheets that hold a plan: officers who keep a tab per quarter compare with those. */
export function otherSheets(state: PaneState): readonly string[] {
  const own = new Set(state.ownSheets ?? []);
  return state.sheetsWithPlan.filter((sheet) => sheet !== state.sheet && !own.has(sheet));
}
