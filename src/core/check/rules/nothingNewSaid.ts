import { plain } from "../../compare/words";
import { gridOf } from "../../grid/book";
import { sayDay } from "../../grid/day";
import type { Action } from "../../plan/plan";
import { historySheet } from "../../sheets/historySheet";
import { keptSnapshots, snapshotOf } from "../../snapshot/readHistory";
import type { Snapshot } from "../../snapshot/snapshot";
import { fieldCell } from "../fieldCell";
import type { Rule, Subject } from "../rule";
import { oncePerCell, stageOf } from "../wording";

/** The newest agreed snapshot of the plan from before the meeting, or before the date in its title where none is judged at; undefined where none is kept, or the history was not read. */
function lastKept({ book, plan, asAt }: Subject): Snapshot | undefined {
  const history = gridOf(book, historySheet);
  const meeting = asAt ?? plan.period.asAt;
  const kept = keptSnapshots(history)
    .filter(
      (each) => each.state === "as agreed" && each.sheet === plan.sheet && (meeting === null || each.asAt < meeting),
    )
    .at(-1);
  return history && kept && snapshotOf(history, kept, plan.period);
}

const wordingOf = (action: Action) => plain(action.action);

/** The kept updates by the action's own words, where one action alone has them. */
function updatesIn(snapshot: Snapshot): ReadonlyMap<string, string> {
  const updates = new Map<string, string>();
  const twice = new Set<string>();
  for (const action of snapshot.actions) {
    if (updates.has(wordingOf(action))) twice.add(wordingOf(action));
    updates.set(wordingOf(action), plain(action.update));
  }
  for (const wording of ["", ...twice]) updates.delete(wording);
  return updates;
}

/** An update that is word for word what it was at the meeting kept last. Followed by the action's own words only, and told only where the history was read with the plan. */
export const nothingNewSaid: Rule = {
  id: "nothing-new-said",
  level: "may",
  title: "Nothing new in the update",
  why: "The meeting reads the same words again, and cannot tell whether anybody looked.",
  check: (subject) => {
    const { plan } = subject;
    const snapshot = lastKept(subject);
    if (!snapshot) return [];
    const updates = updatesIn(snapshot);
    return oncePerCell(
      plan.actions.flatMap((action) => {
        const stage = stageOf(plan, action);
        const update = plain(action.update);
        const isOver = stage === "complete" || stage === "complete-checked" || stage === "stopped";
        if (isOver || update === "" || updates.get(wordingOf(action)) !== update) return [];
        const message = `The update says what it said on ${sayDay(snapshot.asAt)}, and nothing new.`;
        return [{ cell: fieldCell(plan, action, "update"), message }];
      }),
    );
  },
};
