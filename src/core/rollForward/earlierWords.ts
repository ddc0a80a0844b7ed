import { gridOf, type Book } from "../grid/book";
import type { Plan } from "../plan/plan";
import { historySheet } from "../sheets/historySheet";
import { keptSnapshots, snapshotOf } from "../snapshot/readHistory";
import type { EarlierWords } from "./makeCarryList";

/** Finds the last update that the snapshots kept of an action of this plan, by its number and words; nothing where the whole history was not read. */
export function earlierWordsIn(book: Book, plan: Plan): EarlierWords {
  const history = gridOf(book, historySheet);
  if (!history) return () => null;
  const kept = keptSnapshots(history).filter((snapshot) => snapshot.sheet === plan.sheet);
  const newestFirst = kept.map((each) => snapshotOf(history, each, plan.period)).reverse();
  return (action) => {
    for (const snapshot of newestFirst) {
      const then = snapshot.actions.find(
        (each) => each.ref === action.ref && each.sub === action.sub && each.action === action.action,
      );
      if (then?.update) return then.update;
    }
    return null;
  };
}
