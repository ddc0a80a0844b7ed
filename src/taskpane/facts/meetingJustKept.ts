import type { Day } from "../../core/grid/day";
import type { JobResult } from "../ports";

/** The date of the meeting that a run has just kept; null for any other run. It is still the meeting that is worked on, though its title's date is now a kept one's. */
export function meetingJustKept(result: JobResult | null): Day | null {
  if (result?.job !== "capture" || result.refused !== undefined || result.trouble) return null;
  const snapshot = result.results["snapshot"];
  const isDated = typeof snapshot === "object" && snapshot !== null && "asAt" in snapshot;
  return isDated && typeof snapshot.asAt === "string" ? snapshot.asAt : null;
}
