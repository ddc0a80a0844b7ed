import { countOf } from "../plan/listed";
import type { HighRisks } from "./riskRegister";

/** What there is to say of one register, in a sentence or two. */
export function sayRisks({ register, high, open, closed, unread, by, why }: HighRisks): string {
  const name = `The risk register “${register.sheet}”`;
  if (open === 0) return `${name} holds no open risk.`;
  if (why !== null) {
    const which = open === 1 ? "Whether the one open risk" : `Which of the ${open} open risks`;
    return `${which} in “${register.sheet}” ${open === 1 ? "is" : "are"} high cannot be known: ${why}. None is listed.`;
  }
  const left = closed > 0 ? `; ${countOf(closed, "closed one is", "closed ones are")} left out` : "";
  const told = by === null || by === "" ? "" : ` (${by})`;
  const rest =
    unread > 0
      ? ` ${countOf(unread, "further open risk has", "further open risks have")} no level that could be read.`
      : "";
  const all = register.hasStatus ? "" : " It does not say which risks are closed, so all count as open.";
  const count = high.length === 0 ? "none" : String(high.length);
  return `${name}: ${count} of ${countOf(open, "open risk")} ${high.length > 1 ? "are" : "is"} high${told}${left}.${rest}${all}`;
}
