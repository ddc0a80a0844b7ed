import { lastWhere } from "../../grid/lastWhere";
import { columnLetter } from "../../grid/address";
import { trimText, wordsOf } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Plan, PriorityRow } from "../../plan/plan";
import { namesPriorities } from "../../language/phrases/priorities";
import { isReference } from "../headings/dataWords";
import { roleWeights } from "../headings/roleWords";
import { findTitle } from "../title/findTitle";
import { periodOf } from "../title/period";

const bullet = /^\s*[·•❖▪●◦*–—-]\s*/;
const placeholder = /^(priority|theme) ?\d*$/;

interface Item {
  readonly row: number;
  readonly mark: Filled | undefined;
  readonly title: string;
  readonly at: Filled;
  readonly rest: readonly Filled[];
}

/** A row that lists one priority: a bullet or number, in its own cell or before the words. Undefined for any other row. */
function itemOf(page: Page, row: number): Item | undefined {
  const [first, second, ...rest] = page.cellsOf(row);
  if (!first) return undefined;
  if (second && (bullet.test(`${first.text} `) || isReference(first.text)) && first.text.length <= 6) {
    return { row, mark: first, title: second.text, at: second, rest };
  }
  const inline = bullet.exec(first.text);
  const numbered = /^(?:priority )?\d{1,2}[.):]?\s+(?=\p{L})/iu.exec(first.text);
  const mark = inline ?? (numbered && first.text.length < 160 ? numbered : null);
  if (!mark || mark[0].length >= first.text.length) return undefined;
  return {
    row,
    mark: undefined,
    title: trimText(first.text.slice(mark[0].length)),
    at: first,
    rest: second ? [second, ...rest] : [],
  };
}

const address = (at: Filled) => columnLetter(at.column) + String(at.row);

/**
 * A list of priorities: bullets or numbers under words that speak of priorities, with at most a lead beside each. Undefined where the
 * sheet holds none.
 */
export function findPriorities(page: Page): Plan | undefined {
  // A numbered paragraph that ends in a colon titles the bullets below it.
  const items = page.rows.flatMap((row) => itemOf(page, row) ?? []).filter((item) => !/:$/.test(item.title));
  const first = items[0];
  if (!first) return undefined;
  const heads = page.rows.filter((row) => !items.some((item) => item.row === row));
  // Each group is governed by the words above it: what stands under other words ("Principles") is no priority.
  const priorities: PriorityRow[] = [];
  const groups = new Set<string>();
  const leads: Filled[] = [];
  const headerRows: number[] = [];
  for (const item of items) {
    const above = lastWhere(heads, (row) => row < item.row);
    const headCells = above === undefined ? [] : page.cellsOf(above);
    const [head] = headCells;
    const leadHead = headCells.find((at) => (roleWeights(at.text).get("lead") ?? 0) >= 70);
    const governed =
      headCells.some((at) => namesPriorities.isIn(at.text)) ||
      (head !== undefined && above !== undefined && namesPriorities.isIn(page.grid.sheet) && headCells.length === 1);
    if (!head || above === undefined || !governed || item.rest.length > 2 || headCells.length > 4) continue;
    if (headCells.length > 1 && headCells.length - (headCells[0]?.right ?? 0) > 3) continue;
    const lead = leadHead
      ? item.rest.find((at) => at.column >= leadHead.column && at.column <= leadHead.right)
      : undefined;
    if (item.rest.length > 0 && !lead) continue;
    if (placeholder.test(wordsOf(item.title))) continue;
    if (lead) leads.push(lead);
    groups.add(head.text);
    if (!headerRows.includes(above)) headerRows.push(above);
    const number = item.mark && !bullet.test(`${item.mark.text} `) ? item.mark.text : null;
    priorities.push({
      row: item.row,
      ref: number,
      title: item.title,
      lead: lead?.text ?? null,
      leadCell: lead ? address(lead) : null,
      group: head.text,
      entries: [],
    });
  }
  if (priorities.length < 3) return undefined;
  const start = priorities[0]?.row ?? first.row;
  const end = priorities.at(-1)?.row ?? start;
  const between = page.rows.filter((row) => row >= start && row <= end).length;
  if (priorities.length + headerRows.length < between * 0.7) return undefined;
  const { title, titleCell, lines } = findTitle(page, 1, start, () => false);
  const several = groups.size > 1;
  const column = items.find((item) => item.row === start)?.at.column ?? 1;
  const mark = items.find((item) => item.row === start)?.mark;
  return {
    sheet: page.grid.sheet,
    recognition: "priorities-list",
    title,
    titleCell: titleCell ? address(titleCell) : null,
    period: periodOf(title, lines, page.grid.sheet),
    headerRows,
    columns: {
      ...(mark && !bullet.test(`${mark.text} `) ? { ref: columnLetter(mark.column) } : {}),
      outcome: columnLetter(column),
      ...(leads[0] ? { lead: columnLetter(leads[0].column) } : {}),
    },
    because: [
      {
        cell: address(items.find((item) => item.row === start)?.at ?? first.at),
        text: `${priorities.length} items stand under words that name priorities: read as a list of priorities.`,
      },
    ],
    key: [],
    bands: several ? headerRows.map((row) => ({ row, title: page.cellsOf(row)[0]?.text ?? "" })) : [],
    introRows: [],
    actions: [],
    priorities: priorities.map((each) => (several ? each : { ...each, group: null })),
    bodyRows: [start, end],
  };
}
