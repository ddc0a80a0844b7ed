import { gridOf, type Book } from "../grid/book";
import { versionOf, versionOfColumn, type Version } from "../compare/version";
import { sayDay, type Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import { recognise } from "../recognise/recognise";
import { historySheet } from "../sheets/historySheet";
import { keptSnapshots, snapshotOf, type KeptSnapshot } from "../snapshot/readHistory";
import type { JobContext } from "./job";

/** What the plan is compared with: the versions before it, oldest first, the last of them compared; and how that is said. */
export interface Previous {
  readonly versions: readonly Version[];
  /** "BMG 11 July 2018, as agreed". */
  readonly said: string;
}

type Found = Previous | { readonly trouble: string };

function versionOfSnapshot(book: Book, plan: Plan, kept: KeptSnapshot): Version | undefined {
  const history = gridOf(book, historySheet);
  if (!history) return undefined;
  const { key, actions } = snapshotOf(history, kept, plan.period);
  // The key as it was then shows only the codes in use; the others are as the key says now.
  const entries = [...key, ...plan.key.filter((entry) => !key.some((each) => each.code === entry.code))];
  return { label: kept.name, asAt: kept.asAt, key: entries, actions };
}

function fromHistory(book: Book, plan: Plan, asAt: Day | null): Previous | undefined {
  const kept = keptSnapshots(gridOf(book, historySheet)).filter(
    (each) =>
      each.state === "as agreed" &&
      (each.sheet === plan.sheet || each.sheet === "") &&
      (asAt === null || each.asAt < asAt),
  );
  const last = kept.at(-1);
  if (!last) return undefined;
  const versions = kept.flatMap((each) => versionOfSnapshot(book, plan, each) ?? []);
  return { versions, said: `${last.name}, ${last.state} on ${sayDay(last.asAt)}` };
}

function fromColumns(plan: Plan): Previous | undefined {
  const ratings = plan.actions.find((action) => action.ratings !== undefined)?.ratings;
  const earlier = ratings?.filter((rating) => rating.column !== plan.columns.rating);
  const last = earlier?.at(-1);
  if (!earlier || !last) return undefined;
  const versions = earlier.map((rating) =>
    versionOfColumn(plan, rating.column, rating.heading.replace(/\s+/g, " ").trim()),
  );
  return { versions, said: `the column “${last.heading.replace(/\s+/g, " ").trim()}”` };
}

/** Of another sheet's or workbook's plans, the one that the plan is most likely to be a later version of: the one on the sheet of its name, else the first. */
function counterpart(plans: readonly Plan[], plan: Plan): Plan | undefined {
  const rated = plans.filter((each) => each.recognition === plan.recognition);
  return rated.find((each) => each.sheet === plan.sheet) ?? rated[0];
}

function fromSheet(book: Book, plan: Plan, sheet: string, context: JobContext): Found {
  if (sheet === plan.sheet) return { trouble: "A plan cannot be compared with itself: name another sheet." };
  const other = counterpart(recognise(book, { sheets: [sheet], settings: context.settings }).plans, plan);
  if (!other) return { trouble: `The sheet “${sheet}” holds no plan to compare with.` };
  return { versions: [versionOf(other, sheet)], said: `the sheet “${sheet}”` };
}

function fromBook(book: Book, name: string, plan: Plan): Found {
  const other = counterpart(recognise(book).plans, plan);
  if (!other) return { trouble: `${name} holds no plan to compare with.` };
  const at = other.period.asAt === null ? "" : `, as at ${sayDay(other.period.asAt)}`;
  return {
    versions: [versionOf(other, other.period.asAt === null ? name : sayDay(other.period.asAt))],
    said: `${name}${at}`,
  };
}

/** What a plan is to be compared with: what was asked for, else the newest agreed snapshot before the meeting, else earlier rating columns; never the plan itself. */
export function previousVersion(book: Book, plan: Plan, asAt: Day | null, context: JobContext): Found {
  const { previous } = context;
  if (previous && "sheet" in previous) return fromSheet(book, plan, previous.sheet, context);
  if (previous) return fromBook(previous.book, previous.name, plan);
  return (
    fromHistory(book, plan, asAt) ??
    fromColumns(plan) ?? {
      trouble: `There is nothing to compare “${plan.sheet}” with yet: no agreed snapshot ${asAt === null ? "is kept" : `from before ${sayDay(asAt)} is kept`}. Keep this meeting, or say which sheet or file holds the last one.`,
    }
  );
}
