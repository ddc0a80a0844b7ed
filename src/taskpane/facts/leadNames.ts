import { leadsIn } from "../../core/plan/leads";
import type { Plan } from "../../core/plan/plan";
import { words } from "../words";

/** The leads that plans name, as they are written or as the officer's aliases give them, in the order of the alphabet and each once. */
export function leadNames(plans: readonly Plan[], aliases: Readonly<Record<string, string>>): readonly string[] {
  const names = plans.flatMap(({ actions }) => actions.flatMap(({ lead }) => leadsIn(lead, aliases)));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, words.numbers));
}
