import { checking } from "../check/check";
import type { Book } from "../grid/book";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import { sayAskDate } from "../rate/meetingDate";
import { meetingDateIn } from "../rate/meetingDateIn";
import type { JobContext, Outcome } from "./job";
import { finalDeadline } from "../rate/deadlineDays";
import { planJson } from "./planJson";
import { understanding } from "./understand";
import { countOf } from "../plan/listed";

/** Asks for the meeting's date where deadlines stand that are judged by it, and no title offers one that holds. */
function askDate(book: Book, plans: readonly Plan[], { asAt }: JobContext): readonly string[] {
  if (asAt !== undefined) return [];
  const asked = plans.flatMap((plan) => {
    const date = meetingDateIn(book, plan);
    const hasDates =
      plan.recognition === "action-plan" && plan.actions.some(({ deadlines }) => finalDeadline(deadlines));
    return date.day === null && hasDates ? [sayAskDate(date, "deadlines")] : [];
  });
  return [...new Set(asked)];
}

/** Says what was understood, and what a careful officer would want looked at. In steps. */
export function* checkingPlans(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, say, refused } = yield* understanding(book, context);
  yield;
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results: { plans: [], findings: [] } };
  const findings = yield* checking(book, plans, context);
  yield;
  const ask = askDate(book, plans, context);
  const conclusion =
    findings.length === 0
      ? ask.length === 0
        ? "Nothing to look at: the plan is in good order."
        : "Nothing to look at; no deadline was judged."
      : `${countOf(findings.length, "thing")} to look at.`;
  return {
    edits: [],
    drafts: [],
    say: plans.length === 0 ? say : [...say, conclusion, ...ask],
    results: { plans: plans.map(planJson), findings },
  };
}
