import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import { countOf } from "../plan/listed";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import type { SnapshotState } from "../plan/snapshotState";
import { readKept } from "../plan/kept";
import { historySheet, isNewerHistory } from "../sheets/historySheet";
import { historyDraft, type SnapshotHead } from "../snapshot/historyDraft";
import { isHeadedAsHistory, keptSnapshots } from "../snapshot/readHistory";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understanding } from "./understand";
import { runsOfRows } from "./runsOfRows";

function refused(reason: string, plans: readonly Plan[], results: Outcome["results"] = {}): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson), ...results } };
}

function headOf(plans: readonly Plan[], context: JobContext): SnapshotHead | undefined {
  const asAt = context.asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt ?? undefined;
  if (asAt === undefined) return undefined;
  const name = context.label?.trim() || `Meeting ${sayDay(asAt)}`;
  const state: SnapshotState = context.state ?? (/submitted|draft/i.test(name) ? "as submitted" : "as agreed");
  return { asAt, name, state };
}

/** Keeps the plan as it stands as a named snapshot, in rows of the history sheet. In steps. */
export function* capturing(book: Book, context: JobContext): Steps<Outcome> {
  const understood = yield* understanding(book, context);
  yield;
  if (understood.refused !== undefined) return refused(understood.refused, []);
  const plans = understood.plans.filter(
    (plan) =>
      plan.actions.length > 0 &&
      // A list of workstreams is kept where it is rated: then it moves from meeting to meeting.
      (plan.recognition === "action-plan" ||
        (plan.recognition === "workstream-list" && plan.columns.rating !== undefined)),
  );
  if (plans.length === 0) return refused(`${understood.say.join(" ")} There is no plan to keep.`, understood.plans);
  const head = headOf(plans, context);
  if (!head) return refused("Say which meeting this is: give its date. Nothing was kept.", plans);
  const mark = readKept(book.kept).sheets[historySheet];
  const isThere = book.sheets.some(({ name }) => name.toLowerCase() === historySheet.toLowerCase());
  if (isThere && mark === undefined && !isHeadedAsHistory(book.history)) {
    return refused(
      `The sheet “${historySheet}” is one of your own, and the add-in keeps its meetings on a sheet of that name. Rename yours, and keep the meeting again. Nothing was kept.`,
      plans,
    );
  }
  if (isNewerHistory(mark)) {
    return refused(
      `The sheet “${historySheet}” was made by a newer version of the add-in, so it is left as it is: update the add-in to keep another meeting.`,
      plans,
    );
  }
  const same = keptSnapshots(book.history).filter((kept) => kept.name.toLowerCase() === head.name.toLowerCase());
  if (same.length > 0 && !context.replace) {
    const reason = `A snapshot called “${head.name}” is kept already, on the sheet “${historySheet}”. Give this one another name, or say that it may replace the one that is there.`;
    return refused(reason, plans, { mayReplace: true });
  }
  const date1904 = book.grids[0]?.date1904 ?? false;
  const actions = plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  return {
    edits: [],
    drafts: [historyDraft(plans, head, date1904)],
    ...(same.length > 0
      ? {
          remove: {
            sheets: [],
            rows: runsOfRows(
              historySheet,
              same.flatMap((kept) => kept.rows),
            ),
          },
        }
      : {}),
    say: [
      `Kept ${countOf(actions, "action")} as “${head.name}”, ${head.state} on ${sayDay(head.asAt)}, on the sheet “${historySheet}”${same.length > 0 ? ", in place of the one of that name" : ""}.`,
    ],
    results: { plans: plans.map(planJson), snapshot: head },
  };
}
