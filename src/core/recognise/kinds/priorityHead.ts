import type { Filled, Page } from "../../grid/page";
import { headsAbout, headsBoards, namesChair } from "../../language/phrases/priorities";
import { headsJoint, headsPrioritiesAtEnd } from "../../language/phrases/schedules";
import { roleWeights, wordRole } from "../headings/roleWords";
import { headsPriorities, headWords } from "./priorityWords";

/** What a column of a table of priorities can be for. */
export type Part = "ref" | "name" | "lead" | "joint" | "board" | "about";

/** Roles whose columns make a table a plan, a schedule or a register. */
const ofPlans = ["action", "timescale", "rating", "update"] as const;

function partOf(text: string): Part | undefined {
  const words = headWords(text);
  const weights = roleWeights(text);
  if ((weights.get("ref") ?? 0) >= 90) return "ref";
  if (headsJoint.isIn(words) && !headsPrioritiesAtEnd.isIn(words)) return "joint";
  if (headsPriorities(text)) return "name";
  if (headsBoards.isIn(words)) return "board";
  if (headsAbout.isIn(words)) return "about";
  if (ofPlans.some((role) => (weights.get(role) ?? 0) >= 70)) return undefined;
  return (weights.get("lead") ?? 0) >= 50 || namesChair.isIn(words) ? "lead" : undefined;
}

/** The heading of a table of priorities. */
export interface Head {
  readonly row: number;
  readonly name: Filled;
  readonly byPart: ReadonlyMap<Part, Filled>;
  readonly cells: readonly Filled[];
}

/** The cells of a row that stand together with the table's name column; what a blank column parts from them is beside the table. */
function together(cells: readonly Filled[], column: number): readonly Filled[] {
  const at = cells.findIndex((each) => each.column <= column && each.right >= column);
  if (at < 0) return [];
  const isApart = (i: number) => (cells[i]?.column ?? 0) - (cells[i - 1]?.right ?? 0) > 1;
  let [from, to] = [at, at + 1];
  while (from > 0 && !isApart(from)) from--;
  while (to < cells.length && !isApart(to)) to++;
  return cells.slice(from, to);
}

/** A row of headings that names priorities and, beside them, nothing but numbers, leads, boards, joint or not, and what they are about; undefined for any other row. */
export function headAt(page: Page, row: number): Head | undefined {
  const all = page.cellsOf(row);
  const named = all.find((at) => partOf(at.text) === "name");
  if (!named) return undefined;
  const cells = together(all, named.column);
  // Beside the table only notes may stand: a heading there is of a wider table.
  if (cells.length > 7 || all.some((at) => !cells.includes(at) && wordRole(at.text) !== undefined)) return undefined;
  const byPart = new Map<Part, Filled>();
  for (const at of cells) {
    const part = partOf(at.text);
    if (part === undefined || (byPart.has(part) && part !== "lead" && part !== "about")) return undefined;
    if (!byPart.has(part)) byPart.set(part, at);
  }
  // What is told of a priority stands behind its name; only its number and board may stand before.
  const isInOrder = [...byPart].every(
    ([part, at]) => part === "board" || (part === "ref" ? at.column < named.column : at.column >= named.column),
  );
  return byPart.size >= 2 && isInOrder ? { row, name: named, byPart, cells } : undefined;
}
