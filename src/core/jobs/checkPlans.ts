import { check } from "../check/check";
import type { Book } from "../grid/book";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understand } from "./understand";
import { countOf } from "../plan/listed";

/** Says what was understood, and what a careful officer would want looked at. */
export function checkPlans(book: Book, context: JobContext): Outcome {
  const { plans, say, refused } = understand(book, context);
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results: { plans: [], findings: [] } };
  const findings = check(book, plans, context);
  const conclusion =
    findings.length === 0
      ? "Nothing to look at: the plan is in good order."
      : `${countOf(findings.length, "thing")} to look at.`;
  return {
    edits: [],
    drafts: [],
    say: plans.length === 0 ? say : [...say, conclusion],
    results: { plans: plans.map(planJson), findings },
  };
}
