import { columnLetter } from "../../grid/address";
import { roles, type Role } from "../../plan/plan";
import type { Assigned, Column } from "./assign";

/** What an officer said of the columns goes before what was recognised; null takes a role away. */
export function correct(
  assigned: readonly Assigned[],
  columns: readonly Column[],
  told: Readonly<Record<string, string | null>>,
): Assigned[] {
  let result = [...assigned];
  const ratingRoles = Object.keys(told)
    .filter((role) => /^rating\d*$/.test(role))
    .sort();
  if (told["rating"] !== undefined) result = result.filter((each) => each.role !== "rating");
  for (const [name, letter] of Object.entries(told)) {
    const role: Role | undefined = ratingRoles.includes(name) ? "rating" : roles.find((each) => each === name);
    if (role === undefined) continue;
    if (role !== "rating") result = result.filter((each) => each.role !== role);
    if (letter === null) continue;
    const column = columns.find((each) => columnLetter(each.column) === letter.toUpperCase());
    if (!column) continue;
    result = result.filter((each) => each.column.column !== column.column);
    result.push({ role, column, score: 1000, byContents: false });
  }
  return result;
}
