import { readText } from "../../../src/core/timescale/readText";
import type { Deadline } from "../../../src/core/timescale/timescale";
import { plans, type Expected } from "./list";

/** A deadline as the list writes it: "2018-10 month BMG". */
export function sayDeadline({ iso, kind, forum }: Deadline): string {
  return [String(iso), kind, ...(forum ? [forum] : [])].join(" ");
}

/** What is read from an entry's text, as the list writes it. */
export function readAsListed([plan, text]: Expected): string {
  return readText(text, { period: plans[plan] }).deadlines.map(sayDeadline).join("; ");
}
