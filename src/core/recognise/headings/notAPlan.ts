import { wordsOf } from "../../grid/cleanText";
import { wordsIn } from "../../language";
import { otherTables } from "../../language/phrases/otherTables";
import type { Role } from "../../plan/plan";
import type { Heading } from "./heading";

/** The headings of what the add-in itself writes from a plan: they tell its sheets when the record of them is lost. */
const ownHeadings = [
  /^meeting date\|snapshot\|state\|plan\|/,
  /^lead\|ref\|priority\|action\|timescale\|last rating\|last update\|your update$/,
  /^ref\|action\|lead\|timescale\|rag\|since last meeting$/,
  /^listed because\|ref\|/,
];

const does = (role: Role) => role === "action" || role === "outcome";

/** What a table under this heading is, where it is something else than a plan; undefined where nothing speaks against a plan. */
export function otherKind(
  heading: Heading,
  roles: ReadonlyMap<Role, number>,
  weights: (role: Role) => number,
): string | undefined {
  const texts = heading.cells.map((cell) => wordsOf(cell.text));
  if (ownHeadings.some((words) => words.test(texts.join("|")))) return "a paper made from a plan";
  // What is to be done, by whom and by when, each in so many words, is a plan whatever stands beside it.
  const plainPlan =
    weights("action") >= 75 && weights("lead") >= 70 && (weights("timescale") >= 70 || weights("rating") >= 100);
  const lines = heading.cells.map((cell) => wordsIn(cell.text));
  for (const { name, signs, least, always } of otherTables) {
    if (plainPlan && !always) continue;
    const spoken = lines.filter((line) => signs.some((sign) => sign.isIn(line))).length;
    const given = signs.map((sign) => lines.some((line) => sign.isIn(line)));
    const hits = given.filter((isGiven) => isGiven).length;
    if (hits < least || spoken < least) continue;
    if (always && plainPlan && !["a risk register", "a comparison of two meetings"].includes(name) && hits < 3)
      continue;
    if (name === "a risk register" && !given[0] && hits < 3) continue;
    return name;
  }
  return [...roles.keys()].some(does) ? undefined : "a table without actions";
}
