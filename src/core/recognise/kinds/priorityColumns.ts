import { wordsOf } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Plan, PriorityRow } from "../../plan/plan";
import { severalPriorities } from "../../language/phrases/priorities";
import { isReference } from "../headings/dataWords";
import { prioritiesPlan } from "./prioritiesPlan";
import { headsPriorities, isPriorityName, namesBoard, withoutMark } from "./priorityWords";

const bullet = /^[·•❖▪●◦*–—-]$/;
const longestName = 120;
/** How many blank rows end the lists. */
const gapThatEnds = 2;

/** The heads of lists that stand side by side, each over a list of its own; a list alone is headed by "priorities" in so many words. */
function headsIn(page: Page, row: number): readonly Filled[] | undefined {
  const cells = page.cellsOf(row);
  if (cells.length > 6) return undefined;
  if (cells.length === 1) {
    return cells.every((at) => headsPriorities(at.text) && severalPriorities.isIn(at.text)) ? cells : undefined;
  }
  const above = page.rows.filter((each) => each < row).flatMap((each) => page.cellsOf(each));
  const titled = [page.grid.sheet, ...above.map((at) => at.text)].some((text) => severalPriorities.isIn(text));
  const heads = (at: Filled) => (headsPriorities(at.text) && severalPriorities.isIn(at.text)) || (titled && namesBoard(at.text)); // prettier-ignore
  return cells.length > 1 && cells.every(heads) ? cells : undefined;
}

/** The names under the heads, list by list; undefined where anything else stands there. */
function readUnder(page: Page, row: number, heads: readonly Filled[]): readonly PriorityRow[] | undefined {
  const priorities: PriorityRow[] = [];
  let last = row;
  for (const each of page.rows) {
    if (each <= row) continue;
    if (each - last > gapThatEnds) break;
    last = each;
    const cells = page.cellsOf(each);
    for (const [i, head] of heads.entries()) {
      const next = heads[i + 1]?.column ?? Infinity;
      const own = cells.filter((at) => at.column >= head.column && at.column < next);
      const mark = own.length > 1 && own[0] && (isReference(own[0].text) || bullet.test(own[0].text)) ? own[0] : undefined; // prettier-ignore
      const [at, further] = mark ? own.slice(1) : own;
      if (!at) continue;
      const { number, name } = withoutMark(at.text);
      if (further || name.length > longestName || !isPriorityName(name)) return undefined;
      const ref = mark && !bullet.test(mark.text) ? mark.text : number;
      const group = heads.length > 1 ? head.text : null;
      priorities.push({ row: each, ref, title: name, lead: null, leadCell: null, group, entries: [] });
    }
    if (cells.some((at) => at.column < (heads[0]?.column ?? 1))) return undefined;
  }
  return priorities;
}

/** True where a text reads as a sentence, and names nothing. */
const isSentence = (title: string) => title.split(/\s+/).length > 12 || /[?!:;]$|[.] \p{Lu}/u.test(title);

/**
 * Lists of priorities under nothing but their heads: side by side, each headed by its board ("Children's Board priorities", "Joint
 * priorities"), or one alone. Undefined where the sheet holds none.
 */
export function findPriorityColumns(page: Page): Plan | undefined {
  for (const row of page.rows.slice(0, 40)) {
    const heads = headsIn(page, row);
    const [first] = heads ?? [];
    const priorities = heads && readUnder(page, row, heads);
    if (!heads || !first || !priorities) continue;
    const lists = heads.length > 1 ? heads.map((head) => priorities.filter((each) => each.group === head.text)) : [priorities]; // prettier-ignore
    const isOnce = lists.every((list) => list.length > 0 && new Set(list.map((each) => wordsOf(each.title))).size === list.length); // prettier-ignore
    if (!isOnce || priorities.filter((each) => isSentence(each.title)).length > priorities.length * 0.2) continue;
    const found = {
      priorities,
      headerRows: [row],
      bands: heads.length > 1 ? heads.map((head) => ({ row, title: head.text })) : [],
      ref: null,
      name: first.column,
      lead: null,
      because: `${priorities.length} names stand under ${heads.length > 1 ? `${heads.length} headings` : "a heading"} of priorities: read as a list of priorities.`,
    };
    const plan = prioritiesPlan(page, found, 3);
    if (plan) return plan;
  }
  return undefined;
}
