import { wordsOf } from "../grid/cleanText";
import { gridOf, type Book } from "../grid/book";
import type { Plan, PriorityRow } from "../plan/plan";
import { isJointPriority, titleAlone } from "./joint";
import { jointColumn } from "./jointColumn";

/** A priority as a list of the workbook knows it. */
export interface KnownPriority {
  readonly title: string;
  readonly ref: string | null;
  readonly lead: string | null;
  /** Null where no list of the workbook says of any priority that it is joint. */
  readonly joint: boolean | null;
  readonly group: string | null;
  readonly sheet: string;
  readonly cell: string | null;
}

/** A priority's words for comparing: without number, brackets, punctuation and case. */
export function priorityKey(title: string): string {
  return wordsOf(titleAlone(title))
    .replace(/^\d+[.):]?\s+/, "")
    .replace(/&/g, "and")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The priorities that the workbook's lists and schedules name, those of lists first. */
export function knownPriorities(plans: readonly Plan[], book?: Book): readonly KnownPriority[] {
  const lists = plans.filter((plan) => plan.recognition === "priorities-list");
  const schedules = plans.filter((plan) => plan.recognition === "schedule");
  return [...lists, ...schedules].flatMap((plan) => {
    const inColumn = jointColumn(plan, book && gridOf(book, plan.sheet));
    const isJoint = (row: PriorityRow) => inColumn.get(row.row) === true || isJointPriority(row.title, row.group);
    const anyJoint = plan.priorities.some(isJoint);
    return plan.priorities.map((row) => ({
      title: titleAlone(row.title),
      ref: row.ref,
      lead: row.lead,
      joint: anyJoint ? isJoint(row) : null,
      group: row.group,
      sheet: plan.sheet,
      cell: row.leadCell,
    }));
  });
}

function shareOf(a: string, b: string): number {
  const [left, right] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}

/** How alike two titles must be to be one priority where no number speaks for it, and where the same number does. */
const alike = 0.75;
const alikeWithNumber = 0.4;
const bareRef = (ref: string | null) => ref?.replace(/[^\p{L}\p{N}.]|\.+$/gu, "").toLowerCase() ?? null;

/** The listed priority that a title means; undefined where none or several would do. */
export function findPriority(
  title: string,
  ref: string | null,
  list: readonly KnownPriority[],
): KnownPriority | undefined {
  const key = priorityKey(title);
  const same = list.find((each) => priorityKey(each.title) === key);
  if (same) return same;
  const near = list.filter((each) => {
    const sameNumber = ref !== null && bareRef(each.ref) === bareRef(ref);
    return shareOf(priorityKey(each.title), key) >= (sameNumber ? alikeWithNumber : alike);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** What all lists together know of a priority: the first lead named, and whether any list that marks joint ones marks it. */
export function lookUpPriority(
  title: string,
  ref: string | null,
  list: readonly KnownPriority[],
): { readonly lead: string | null; readonly joint: boolean | null } {
  const sheets = [...new Set(list.map((each) => each.sheet))];
  const found = sheets.flatMap(
    (sheet) =>
      findPriority(
        title,
        ref,
        list.filter((each) => each.sheet === sheet),
      ) ?? [],
  );
  const says = found.flatMap((each) => (each.joint === null ? [] : [each.joint]));
  return {
    lead: found.find((each) => each.lead !== null)?.lead ?? null,
    joint: says.length === 0 ? null : says.includes(true),
  };
}
