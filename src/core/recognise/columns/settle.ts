import { roleWeights, wordWeight } from "../headings/roleWords";
import type { Assigned, Column } from "./assign";

/** An "outcome" right of the action beside another that could be it on the left is what came of it, not what is aimed at. */
export function settleOutcome(assigned: Assigned[], claims: readonly Assigned[]): Assigned[] {
  const outcome = assigned.find((each) => each.role === "outcome");
  const action = assigned.find((each) => each.role === "action");
  if (!outcome || !action || outcome.column.column < action.column.column) return assigned;
  const used = new Set(assigned.map((each) => each.column.column));
  const left = claims.find(
    (each) => each.role === "outcome" && each.column.column < action.column.column && !used.has(each.column.column),
  );
  if (!left) return assigned;
  const rest = assigned.filter((each) => each !== outcome);
  const asMeasure = rest.some((each) => each.role === "measure") ? [] : [{ ...outcome, role: "measure" as const }];
  return [...rest, left, ...asMeasure];
}

/** What was measured or seen afterwards is told in words such as these; what shall be measured is told more plainly. */
const plainMeasure = 80;

/**
 * Where no heading speaks of an update, the last text column right of the ratings, or of times and leads where nothing is rated, is one:
 * "Key details / evidence", or a heading that says nothing. What stands before them was planned.
 */
export function settleUpdate(assigned: Assigned[], columns: readonly Column[]): Assigned[] {
  const columnOf = (role: Assigned["role"]) => assigned.find((each) => each.role === role)?.column.column;
  const action = columnOf("action") ?? columnOf("outcome");
  const after = columnOf("rating") ?? columnOf("timescale");
  if (action === undefined || after === undefined || after < action || columnOf("update") !== undefined)
    return assigned;
  const isRight = (column: Column) => column.column > Math.max(action, after) && column.profile.count >= 2;
  const evidence = assigned.find(
    ({ role, column }) =>
      role === "measure" && isRight(column) && (roleWeights(column.words).get("measure") ?? 0) < plainMeasure,
  );
  if (evidence) return assigned.map((each) => (each === evidence ? { ...each, role: "update" as const } : each));
  const used = new Set(assigned.map(({ column }) => column));
  const silent = columns.filter((column) => !used.has(column) && isRight(column) && isNarrative(column));
  const last = silent.at(-1);
  return last ? [...assigned, { role: "update", column: last, score: 45, byContents: true }] : assigned;
}

/** True for a column of different running texts under a heading that says nothing of what they are for. */
function isNarrative({ words, profile }: Column): boolean {
  const { length, different, when, leads, rated } = profile;
  return (
    words !== "" &&
    wordWeight(words) < 50 &&
    length >= 18 &&
    different > 0.5 &&
    when < 0.5 &&
    leads < 0.7 &&
    rated < 0.3
  );
}
