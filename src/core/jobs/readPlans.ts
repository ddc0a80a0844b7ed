import type { Book } from "../grid/book";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understand } from "./understand";

/** What was understood, and no more. */
export function readPlans(book: Book, context: JobContext): Outcome {
  const { plans, say, refused } = understand(book, context);
  return {
    edits: [],
    drafts: [],
    say,
    ...(refused === undefined ? {} : { refused }),
    results: { plans: plans.map(planJson) },
  };
}
