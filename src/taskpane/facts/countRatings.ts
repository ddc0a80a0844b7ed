import type { KeyEntry } from "../../core/key/key";
import type { Plan } from "../../core/plan/plan";

/** How many lines carry one entry of the key; entry null counts the lines without a rating that can be read. */
export interface RatingCount {
  readonly entry: KeyEntry | null;
  readonly count: number;
}

/** The counts of one priority, or of the whole plan where title is null. */
export interface CountedGroup {
  readonly title: string | null;
  readonly total: number;
  /** In the key's order, the unrated last; entries that nothing carries are left out. */
  readonly counts: readonly RatingCount[];
}

function countOf(title: string | null, ratings: readonly (string | null)[], plan: Plan): CountedGroup {
  const counts = [...plan.key, null].map((entry) => ({
    entry,
    count: ratings.filter((code) =>
      entry ? code === entry.code : code === null || !plan.key.some((e) => e.code === code),
    ).length,
  }));
  return { title, total: ratings.length, counts: counts.filter(({ count }) => count > 0) };
}

/** Ratings counted over the whole plan. */
export function countRatings(plan: Plan): CountedGroup {
  return countOf(
    null,
    plan.actions.map((action) => action.rating),
    plan,
  );
}

/** Ratings counted under each priority, in the order of the sheet; one group with a null title where no priority governs. */
export function countByPriority(plan: Plan): readonly CountedGroup[] {
  const groups = new Map<string | null, (string | null)[]>();
  for (const action of plan.actions) {
    const group = groups.get(action.band) ?? [];
    group.push(action.rating);
    groups.set(action.band, group);
  }
  return [...groups].map(([title, ratings]) => countOf(title, ratings, plan));
}
