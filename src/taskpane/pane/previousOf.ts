import type { PaneModel, Previous } from "./model";

/** What was chosen to compare papers with, as long as it holds: a file does; a sheet while it is another one that holds a plan. */
export function previousOf({ previous, state }: Pick<PaneModel, "previous" | "state">): Previous | null {
  if (previous === null || "book" in previous) return previous;
  const holds = state?.sheetsWithPlan.includes(previous.sheet) && previous.sheet !== state.sheet;
  return holds ? previous : null;
}
