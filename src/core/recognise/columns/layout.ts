import { columnLetter } from "../../grid/address";
import type { Filled, Page } from "../../grid/page";
import type { Key } from "../../key/key";
import { roles, type ColumnMap, type Reason, type Role } from "../../plan/plan";
import { roleWeights } from "../headings/roleWords";
import type { Heading } from "../headings/heading";
import { assignRoles, type Assigned, type Column } from "./assign";
import { workstreamHeading } from "../kinds/workstreams";
import { profileOf } from "./profile";
import { correct } from "./correct";
import { holdsParts } from "./partColumn";
import { orderRatings } from "./ratingOrder";

/** One rating column of a plan. */
export interface RatingColumn {
  readonly column: number;
  readonly heading: string;
}

/** Which column plays which part, as numbers, and where the table stands. */
export interface Layout {
  readonly byRole: ReadonlyMap<Role, number>;
  /** The leading one first, the others in the order of the sheet. */
  readonly ratings: readonly RatingColumn[];
  /** The column of the letters that part one number's lines; null where letters stand in no column of their own. */
  readonly parts: number | null;
  readonly left: number;
  readonly right: number;
  readonly because: readonly Reason[];
  readonly assigned: readonly Assigned[];
  /** True where the rows are workstreams and no actions. */
  readonly isWorkstreams: boolean;
}

/** The columns that a table could have: those under its heading, and those beside and between that hold something. */
function columnsUnder(page: Page, heading: Heading, all: readonly number[], key: Key): Column[] {
  // A row with one text titles others, or goes on with one cell: it says nothing of what its column is for.
  const width = heading.right - heading.left + 1;
  const says = (at: Filled) =>
    at.column >= heading.left - 3 && at.column <= heading.right && at.right - at.column + 1 < Math.max(3, width * 0.6);
  const rows = all.filter((row) => page.cellsOf(row).filter(says).length > 1);
  const top = heading.rows[0] ?? 1;
  const columns: Column[] = [];
  for (let column = Math.max(1, heading.left - 3); column <= heading.right + 1; column++) {
    const profile = profileOf(page, column, rows, key);
    const own = heading.cells.find((cell) => cell.column === column);
    // A heading merged over two columns stands over the one that holds something.
    const over = own ?? heading.cells.find((cell) => cell.column < column && cell.right >= column);
    const ownCount = over && over !== own ? profileOf(page, over.column, rows, key).count : 0;
    const text = own ? own.text : over && ownCount === 0 ? over.text : "";
    if (text === "" && profile.count === 0) continue;
    // Further left than the next column only numbers belong to the table.
    if (column < heading.left - 1 && profile.references < 0.7) continue;
    const words = own ? own.words : text === "" ? "" : (over?.words ?? "");
    columns.push({
      column,
      heading: text,
      words,
      headingCell: over?.cell ?? columnLetter(column) + String(top),
      profile,
    });
  }
  return columns;
}

function reasonOf({ role, column, score, byContents }: Assigned, key: Key): Reason {
  const { heading, profile, headingCell } = column;
  const cell = headingCell;
  if (score === 1000) return { cell, text: `You said that column ${columnLetter(column.column)} is the ${role}.` };
  const parts: string[] = [heading === "" ? "No heading" : `Headed “${heading}”`];
  const many = (share: number) => Math.round(share * profile.count);
  if (role === "rating" && profile.rated > 0)
    parts.push(`${many(profile.rated)} of its cells hold ${key.length > 0 ? "codes of the key" : "ratings"}`);
  if (role === "timescale" && profile.when > 0) parts.push(`${many(profile.when)} of its cells say when`);
  if (role === "ref" && profile.references > 0) parts.push(`${many(profile.references)} of its cells hold numbers`);
  if (byContents && role === "lead") parts.push(`${many(profile.leads)} of its cells name people or bodies`);
  return { cell, text: `${parts.join(", and ")}: read as the ${role}.` };
}

/** Where no heading says what is to be done, but ratings and times stand in the rows: the column of the longest texts is the action. */
function withActionByLength(assigned: readonly Assigned[], columns: readonly Column[]): readonly Assigned[] {
  const has = (role: Role) => assigned.some((each) => each.role === role);
  const isRated = assigned.some((each) => each.role === "rating" && each.column.profile.rated >= 0.5);
  if (has("action") || has("outcome") || !isRated || !has("timescale")) return assigned;
  const free = columns.filter((each) => !assigned.some(({ column }) => column === each) && each.profile.length >= 15);
  const longest = free.sort((a, b) => b.profile.length - a.profile.length)[0];
  return longest ? [...assigned, { role: "action", column: longest, score: 45, byContents: true }] : assigned;
}

/** A column between the numbers and what is done that plays no part of its own and holds letters that run on under each number. */
function partsBeside(page: Page, columns: readonly Column[], assigned: readonly Assigned[], rows: readonly number[]) {
  const ref = assigned.find((each) => each.role === "ref")?.column;
  const action = assigned.find((each) => each.role === "action")?.column;
  if (!ref || !action) return undefined;
  return columns.find(
    (each) =>
      each.column > ref.column &&
      each.column < action.column &&
      !assigned.some(({ column }) => column === each) &&
      holdsParts(page, each.column, ref.column, rows),
  );
}

/** Finds which column plays which part under a heading, by its words and by what the rows hold. */
export function layoutOf(
  page: Page,
  heading: Heading,
  rows: readonly number[],
  key: Key,
  told: Readonly<Record<string, string | null>>,
): Layout {
  const columns = columnsUnder(page, heading, rows, key);
  const item = workstreamHeading(heading.cells);
  const all = correct(assignRoles(columns, roles, item?.column), columns, told);
  let assigned: readonly Assigned[] = all;
  // Rows that state an aim and nothing else to do are rated by their aim.
  if (told["action"] === undefined && !all.some((each) => each.role === "action")) {
    const weight = (each: Assigned) => roleWeights(each.column.words).get("outcome") ?? 0;
    const outcome = all.find((each) => each.role === "outcome" && weight(each) >= 62);
    assigned = all.map((each) => (each === outcome ? { ...each, role: "action" as const } : each));
  }
  assigned = withActionByLength(assigned, columns);
  const ratings = told["rating"]
    ? assigned.filter((each) => each.role === "rating")
    : orderRatings(assigned.filter((each) => each.role === "rating"));
  const used = columns.map((each) => each.column);
  const parts = partsBeside(page, columns, assigned, rows);
  const ofParts = parts && {
    cell: parts.headingCell,
    text: `${parts.profile.count} letters begin anew at each number: read as its parts.`,
  };
  return {
    byRole: new Map(
      [...assigned.filter((each) => each.role !== "rating"), ...ratings.slice(0, 1)].map((each) => [
        each.role,
        each.column.column,
      ]),
    ),
    ratings: ratings.map(({ column }) => ({ column: column.column, heading: column.heading })),
    left: Math.min(...used, heading.left),
    right: Math.max(...used, heading.right),
    parts: parts?.column ?? null,
    because: [...assigned.map((each) => reasonOf(each, key)), ...(ofParts ? [ofParts] : [])],
    assigned,
    isWorkstreams: item !== undefined,
  };
}

/** The map as a person could have typed it: role → letter, further ratings as rating2, rating3 … */
export function columnMapOf(layout: Layout): ColumnMap {
  const map: { -readonly [role in keyof ColumnMap]: ColumnMap[role] } = {};
  for (const role of roles) {
    const column = layout.byRole.get(role);
    if (column !== undefined) map[role] = columnLetter(column);
  }
  layout.ratings.slice(1).forEach(({ column }, i) => (map[`rating${i + 2}`] = columnLetter(column)));
  return map;
}
