import { dateIsMoved } from "../language/phrases/movedDates";
import { saysSomethingNotBegun } from "./notBegun";
import { saysDone } from "./saysDone";

/** What an update's words say of the work: a reason to look, never a verdict. undefined where they say neither. `action`: what was to be done, where it is known. */
export function progressSaid(update: string | null, action: string | null = null): "done" | "not-begun" | undefined {
  const text = update?.trim() ?? "";
  if (saysDone(text, action)) return "done";
  return saysSomethingNotBegun(text) ? "not-begun" : undefined;
}

/** True where an update speaks of another date than the timescale's: "extended to March", "now due in Q4". */
export function speaksOfNewDate(update: string | null): boolean {
  return dateIsMoved.isIn(update ?? "");
}
