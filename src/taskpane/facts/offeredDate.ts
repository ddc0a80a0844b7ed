import type { Plan } from "../../core/plan/plan";
import type { MeetingDate } from "../../core/rate/meetingDate";
import type { PaneState } from "../ports";

/** The plan of the active sheet; undefined where it holds none. */
export function activePlan(state: PaneState | null): Plan | undefined {
  return state?.plans.find((plan) => plan.sheet === state.sheet);
}

/** The meeting date that the active plan's own title offers, or why it has to be asked for. */
export function offeredDate(state: PaneState | null): MeetingDate {
  return state?.meetingDate ?? { day: null, why: "none", titled: null, newer: null };
}
