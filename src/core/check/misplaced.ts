import { isColourName } from "../key/colourNames";
import type { Action, ActionField, Plan } from "../plan/plan";
import { fieldCell } from "./fieldCell";
import { isAllDates } from "./timescaleOf";
import { isPlaceholder } from "./wording";

/** What stands in another column than its own. */
export interface Misplaced {
  /** row: several texts, all one way. text: one. */
  readonly of: "row" | "text";
  /** What was found where it does not belong. */
  readonly what: "action" | "lead" | "date" | "rating";
  /** The first cell of what slipped. */
  readonly cell: string | null;
  readonly message: string;
}

interface Usual {
  readonly plan: Plan;
  /** How many cells name this lead and nothing else. */
  readonly leads: ReadonlyMap<string, number>;
  /** The key's letters and the colours it names: what a rating alone looks like. "Ongoing" and "On track" are as well a timescale and an update. */
  readonly ratings: ReadonlySet<string>;
}

const plain = (text: string | null) => (text ?? "").toLowerCase().replace(/\s+/g, " ").trim();
const isIn = (column: string, cell: string) => cell.startsWith(column) && cell.charCodeAt(column.length) < 58;
const inOrder = (one: string, other: string) => one.length - other.length || (one < other ? -1 : 1);
const read = ["outcome", "action", "lead", "team", "measure", "timescale"] as const satisfies readonly ActionField[];

function usualOf(plan: Plan): Usual {
  const leads = new Map<string, number>();
  const cells = new Set<string>();
  for (const { lead, cells: own } of plan.actions) {
    if (isPlaceholder(lead) || cells.has(own.lead ?? "") || isAllDates(plan, lead)) continue;
    if (own.lead !== undefined) cells.add(own.lead);
    leads.set(plain(lead), (leads.get(plain(lead)) ?? 0) + 1);
  }
  const names = plan.key.flatMap(({ code, label }) => [plain(code), plain(label)]);
  return { plan, leads, ratings: new Set(names.filter((name) => name.length < 3 || isColourName(name))) };
}

/** Where the reading of the rows has put texts right already: they stand in another column than their role's. */
function readFromElsewhere(plan: Plan, action: Action): Misplaced | undefined {
  const out = read.filter((field) => {
    const [at, column] = [action.cells[field], plan.columns[field]];
    return action[field] !== null && at !== undefined && column !== undefined && !isIn(column, at);
  });
  const [first] = out.map((field) => action.cells[field] ?? "").sort(inOrder);
  if (first === undefined) return undefined;
  if (out.length > 1) {
    return { of: "row", what: "action", cell: first, message: "The texts of this row stand one column too far to the left." }; // prettier-ignore
  }
  const [field] = out;
  const named = field ?? "text";
  return {
    of: "text",
    what: "action",
    cell: first,
    message: `This ${named} stands in column ${first.replace(/\d+$/, "")}, not in ${plan.columns[field ?? "action"] ?? "its own"} with the others.`,
  };
}

/** The first field of a row that has its date among the leads because all of it has slipped: a number's place is taken by words, an aim has no number, or the action is a lead. */
function firstOfSlipped({ plan, leads }: Usual, { row, action, ref, outcome, cells }: Action): ActionField | undefined {
  const isOwn = (field: ActionField) => cells[field]?.replace(/^[A-Z]+/, "") === String(row);
  if (ref !== null && ref.length > 25 && isOwn("ref")) return "ref";
  const isAim = outcome !== null && isOwn("outcome");
  const hasOwnNumber = ref !== null && isOwn("ref");
  if (isAim && !hasOwnNumber && plan.columns.ref !== undefined) return "outcome";
  return leads.has(plain(action)) ? (isAim ? "outcome" : "action") : undefined;
}

function wrongColumn(usual: Usual, action: Action): Misplaced | undefined {
  const { plan, leads, ratings } = usual;
  const found = (what: Misplaced["what"], field: ActionField, message: string): Misplaced => ({ of: "text", what, cell: fieldCell(plan, action, field), message }); // prettier-ignore
  const { lead, timescale, update, measure } = action;
  const isLead = (text: string | null, atLeast: number) => (leads.get(plain(text)) ?? 0) >= atLeast;
  const hasNoDate = isPlaceholder(timescale);
  if (isAllDates(plan, lead)) {
    const first = hasNoDate ? firstOfSlipped(usual, action) : undefined;
    if (first)
      return { ...found("date", first, "The texts of this row stand one column too far to the left."), of: "row" };
    return found("date", "lead", `“${lead?.trim() ?? ""}” is a date, in the column of the leads.`);
  }
  if (!hasNoDate && isLead(timescale, isPlaceholder(lead) ? 1 : 2)) {
    const message = "The texts of this row stand one column too far to the right.";
    if (isAllDates(plan, action.ratingTyped)) return { ...found("lead", "lead", message), of: "row", cell: fieldCell(plan, action, isPlaceholder(lead) ? "timescale" : "lead") }; // prettier-ignore
    return found("lead", "timescale", `“${timescale?.trim() ?? ""}” is a lead, in the column of the timescales.`);
  }
  if (action.rating === null && timescale !== null && ratings.has(plain(timescale)))
    return found("rating", "timescale", `“${timescale.trim()}” is a rating, in the column of the timescales.`);
  if (action.ratingTyped === null && update !== null && ratings.has(plain(update)))
    return found("rating", "update", `“${update.trim()}” is a rating, in the column of the updates.`);
  if (isAllDates(plan, action.action)) return found("date", "action", "A date stands here, in the column of the actions."); // prettier-ignore
  if (hasNoDate && isAllDates(plan, measure)) return found("date", "measure", `“${measure?.trim() ?? ""}” is a date, beside a timescale that is blank.`); // prettier-ignore
  return undefined;
}

const known = new WeakMap<Plan, ReadonlyMap<Action, Misplaced>>();

/** What stands in the wrong column, by action. Worked out once for all rules. */
export function misplacedIn(plan: Plan): ReadonlyMap<Action, Misplaced> {
  const before = known.get(plan);
  if (before) return before;
  const usual = usualOf(plan);
  const found = new Map<Action, Misplaced>();
  for (const action of plan.actions) {
    const misplaced = readFromElsewhere(plan, action) ?? wrongColumn(usual, action);
    if (misplaced) found.set(action, misplaced);
  }
  known.set(plan, found);
  return found;
}
