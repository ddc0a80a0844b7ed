import { gridOf, type Book } from "../grid/book";
import { countOf, listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import { colourRatings, type Colouring } from "../rate/colour";

/** A plan with what colouring it comes to. */
export interface ColouredPlan {
  readonly plan: Plan;
  readonly colouring: Colouring;
}

/** Colours every plan that has ratings and a key. */
export function colourPlans(book: Book, plans: readonly Plan[]): readonly ColouredPlan[] {
  return plans.flatMap((plan) => {
    const grid = gridOf(book, plan.sheet);
    return grid ? [{ plan, colouring: colourRatings(plan, grid) }] : [];
  });
}

/** Rating cells per code over several plans. */
export function sumOfColoured(coloured: readonly ColouredPlan[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const { colouring } of coloured) {
    for (const [code, count] of Object.entries(colouring.coloured)) sum[code] = (sum[code] ?? 0) + count;
  }
  return sum;
}

function sayCounts(plan: Plan, coloured: Readonly<Record<string, number>>): string {
  return listed(
    plan.key.flatMap((entry) => {
      const count = coloured[entry.code] ?? 0;
      // A key of numbers: "3 rated 1".
      const isNumber = /^\d/.test(entry.label);
      return count === 0 ? [] : [`${count} ${isNumber ? "rated " : ""}${entry.label}`];
    }),
  );
}

/** The rating cells of the actions that a question picks, each once. */
function cellsWhere(plan: Plan, asked: (typed: string | null, rating: string | null) => boolean): string[] {
  return [
    ...new Set(
      plan.actions.flatMap((action) =>
        action.ratingCell !== null && asked(action.ratingTyped, action.rating) ? [action.ratingCell] : [],
      ),
    ),
  ];
}

/** What was coloured, and what was left and why. */
export function sayColouring({ plan, colouring }: ColouredPlan): readonly string[] {
  const { edits, coloured, left } = colouring;
  const rated = Object.values(coloured).reduce((sum, count) => sum + count, 0);
  const blank = cellsWhere(plan, (typed) => typed === null);
  const unread = cellsWhere(plan, (typed, rating) => typed !== null && rating === null);
  const changed = new Set(edits.map((edit) => edit.cell)).size;
  const counts = sayCounts(plan, coloured);
  return [
    rated === 0
      ? `${plan.sheet}: no ratings to colour yet.`
      : changed === 0
        ? `${plan.sheet}: ${countOf(rated, "rating")} already had the key's colours (${counts}). Nothing was changed.`
        : `${plan.sheet}: ${countOf(rated, "rating")} coloured from the key (${counts}); ${countOf(changed, "cell")} changed.`,
    ...(blank.length > 0 ? [`No rating in ${listed(blank)}.`] : []),
    ...(unread.length > 0 ? [`Not a code of the key, so left alone: ${listed(unread)}.`] : []),
    ...(left.length > 0 ? [`A colour given by hand was left, since the key shows none for it: ${listed(left)}.`] : []),
  ];
}
