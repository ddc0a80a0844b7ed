import type { Day } from "../../core/grid/day";
import { useModel } from "../usePane";

/** The date that everything is judged at: the one given here, else the one in the plan's title; null where there is none. */
export function useMeetingDate(): Day | null {
  const { state, asAt } = useModel();
  return asAt ?? state?.plans.find((plan) => plan.sheet === state.sheet)?.period.asAt ?? null;
}
