import type { Day } from "../../core/grid/day";

/** The day on this machine's clock: what a date field begins with, and never what anything is judged at. */
export function today(): Day {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
