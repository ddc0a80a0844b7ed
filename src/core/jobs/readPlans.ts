import type { Book } from "../grid/book";
import { toTheEnd, type Steps } from "../grid/steps";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understanding } from "./understand";

/** What was understood, and no more. In steps. */
export function* readingPlans(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, say, refused } = yield* understanding(book, context);
  return {
    edits: [],
    drafts: [],
    say,
    ...(refused === undefined ? {} : { refused }),
    results: { plans: plans.map(planJson) },
  };
}

/** The same without a pause. */
export function readPlans(book: Book, context: JobContext): Outcome {
  return toTheEnd(readingPlans(book, context));
}
