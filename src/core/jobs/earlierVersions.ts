import type { Version } from "../compare/version";
import { gridOf, type Book } from "../grid/book";
import type { Plan } from "../plan/plan";
import { historySheet } from "../sheets/historySheet";
import { keptSnapshots, snapshotOf } from "../snapshot/readHistory";

/** Every kept meeting of a plan as a version of it, the oldest first; where a meeting was kept before and after, as it was agreed. */
export function earlierVersions(book: Book, plan: Plan): readonly Version[] {
  const history = gridOf(book, historySheet);
  const kept = keptSnapshots(history).filter((each) => each.sheet === plan.sheet || each.sheet === "");
  const agreed = new Set(kept.filter((each) => each.state === "as agreed").map((each) => each.asAt));
  return kept
    .filter((each) => each.state === "as agreed" || !agreed.has(each.asAt))
    .flatMap((each) => {
      if (!history) return [];
      const { key, actions } = snapshotOf(history, each, plan.period);
      const entries = [...key, ...plan.key.filter((entry) => !key.some(({ code }) => code === entry.code))];
      return [{ label: each.name, asAt: each.asAt, key: entries, actions }];
    });
}
