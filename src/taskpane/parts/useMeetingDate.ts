import type { Day } from "../../core/grid/day";
import { offeredDate } from "../facts/offeredDate";
import { useModel } from "../usePane";

/** The date that everything is judged at: the one given here, else the one in the plan's title while that is not out of date; null where it is asked for. */
export function useMeetingDate(): Day | null {
  const { state, asAt } = useModel();
  return asAt ?? offeredDate(state).day;
}
