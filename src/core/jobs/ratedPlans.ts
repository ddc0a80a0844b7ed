import { areaAddress } from "../grid/address";
import { gridOf, type Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import { ratingColumns, type RatingColumn } from "../rate/ratingColumns";
import type { JobContext } from "./job";
import { understanding } from "./understand";

/** A rating column with the plan that it is of. */
export interface RatedColumn {
  readonly plan: Plan;
  readonly column: RatingColumn;
}

/** The rating columns of every action plan that was read, those without a key too. */
export function ratedColumns(book: Book, plans: readonly Plan[]): readonly RatedColumn[] {
  return plans.flatMap((plan) => {
    const grid = plan.recognition === "action-plan" ? gridOf(book, plan.sheet) : undefined;
    return grid ? ratingColumns(plan, grid).map((column) => ({ plan, column })) : [];
  });
}

/** One wish per sheet that has ratings: its rules, and the drop-downs of its rating cells. In steps. */
export function* wishesFor(
  book: Book,
  context: JobContext,
  rules: OverlayWish["rules"],
): Steps<readonly OverlayWish[]> {
  const { plans } = yield* understanding(book, context);
  const sheets = new Map<string, string[]>();
  for (const { plan, column } of ratedColumns(book, plans)) {
    const areas = sheets.get(plan.sheet) ?? [];
    sheets.set(plan.sheet, areas);
    areas.push(...column.typedIn.map(areaAddress));
  }
  return [...sheets].map(([sheet, areas]) => ({ sheet, areas, rules }));
}
