import type { Role } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { lineRoles, startingLetter, startsLower, type Line } from "./line";

/** How the plan's rows usually are: by it a row that only continues the row above is told from an action with things missing. */
export interface Habits {
  /** Roles whose cells are merged down over several actions, each of which has a rating or number of its own. */
  readonly shared: ReadonlySet<Role>;
  /** True where rows that say what is to be done nearly always say who, when or how measured too. */
  readonly usuallyWhole: boolean;
  /** How many of those a whole row says, on average. */
  readonly wholeCount: number;
  /** True where paragraphs of one cell stand on rows of their own and the other cells are left blank below. */
  readonly pasted: boolean;
  /** True where rows that begin with a letter are rated one by one. */
  readonly lettersRated: boolean;
  readonly numbered: boolean;
}

const count = (line: Line) => lineRoles.filter((role) => line.own.has(role)).length;
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

/** Reads the habits of a plan's lines. */
export function habitsOf(lines: readonly Line[], layout: Layout): Habits {
  const shared = new Set<Role>();
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const both = (role: Role) => above?.own.has(role) && line.own.has(role);
    if (both("rating") || both("ref")) for (const role of line.spanned) shared.add(role);
  });
  const rated = lines.filter((line) => line.own.has("rating"));
  const numbers = lines.filter((line) => line.own.has("ref"));
  const anchors =
    rated.length >= 2 ? rated : numbers.length >= 2 ? numbers : lines.filter((line) => line.own.has("action"));
  const rest = lines.filter(
    (line) => !line.own.has("rating") && !line.own.has("ref") && line.own.has("action") && line.spanned.size === 0,
  );
  const wholeCount = mean(anchors.map(count));
  const lettered = lines.filter(
    (line) =>
      startingLetter(line.own.get("action")?.text ?? "") !== undefined &&
      startingLetter(line.own.get("action")?.text ?? "") !== "a",
  );
  const possible = lineRoles.filter((role) => layout.byRole.has(role)).length;
  return {
    shared,
    usuallyWhole: possible > 0 && anchors.filter((line) => count(line) > 0).length >= anchors.length * 0.6,
    wholeCount,
    pasted: anchors !== rest && rest.length >= 2 && wholeCount > 0 && mean(rest.map(count)) < wholeCount * 0.6,
    lettersRated: lettered.filter((line) => line.own.has("rating")).length > lettered.length / 2,
    numbered: numbers.length >= lines.length * 0.2,
  };
}

/**
 * True where a line belongs to the same table row as the line above. The unit is one action per table row that has, or should have, a rating:
 * a rating, number or part's letter of its own begins a row; a cell merged over both lines binds them, unless this plan shares such cells between actions;
 * a text alone, where rows usually say who and when, goes on with the row above.
 */
export function continues(line: Line, above: Line, habits: Habits): boolean {
  const { own, spanned } = line;
  if (own.has("rating") || own.has("ref") || line.letter !== undefined) return false;
  const action = own.get("action");
  const outcome = own.get("outcome");
  const newAim = outcome !== undefined && !startsLower(outcome.text);
  if (spanned.has("action") && !action) return true;
  const said = count(line);
  const bound = [...lineRoles, "ref" as const].filter((role) => spanned.has(role) && !habits.shared.has(role)).length;
  if (spanned.has("rating")) {
    const ratingShared = habits.shared.has("rating");
    const tied = [...lineRoles].filter((role) => spanned.has(role) && !habits.shared.has(role)).length;
    if (said === 0) return tied > 0 || !action || (habits.usuallyWhole && count(above) > 0);
    return !ratingShared && tied >= said;
  }
  if (bound > 0 && lineRoles.some((role) => spanned.has(role) && !habits.shared.has(role))) return bound >= said;
  if (!action) return !newAim || (habits.pasted && said === 0 && !startsAim(line, above));
  if (newAim && !habits.pasted) return false;
  if (startsLower(action.text) && !newAim) return true;
  if (newAim && said > 0) return false;
  if (said > 0) return habits.pasted && said < Math.max(1, habits.wholeCount * 0.8);
  if (!habits.usuallyWhole) return false;
  return !(habits.lettersRated && startingLetter(action.text) !== undefined);
}

/** True where a line without an action begins a new aim: the line above is at some distance. */
const startsAim = (line: Line, above: Line) => line.row - above.row > 2;

/** Groups lines into table rows. */
export function joinLines(
  lines: readonly Line[],
  habits: Habits,
  breaks: (above: Line, line: Line) => boolean,
): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && !breaks(above, line) && continues(line, above, habits)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
