import { cellAt, mergeAt } from "../../grid/grid";
import type { Filled, Page } from "../../grid/page";
import type { Steps } from "../../grid/steps";
import { saysWhen } from "./dataWords";
import { cellsBelow, headingBetween, tableCells } from "./beside";
import { repeats, type Heading } from "./heading";
import { headingScore, isData, wordCount } from "./headingScore";

/** More columns with headings than this are no plan's: boards keep years of updates side by side, up to some 200. */
const mostColumns = 256;

/** True where a row has enough short texts, and hardly a number, a lone letter or a long text, to be worth reading its words. */
function mayHead(page: Page, row: number): boolean {
  const cells = tableCells(page, row);
  if (cells.length < 2 || cells.length > mostColumns) return false;
  let data = 0;
  for (const { text, cell } of cells) {
    if (
      text.length > 100 ||
      text.length < 2 ||
      typeof cell.value !== "string" ||
      (text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57)
    )
      data++;
  }
  return data <= cells.length * 0.25 || (data === 1 && cells[0]?.text === "#");
}

/** True where a row could be the second or third line of a heading above it. */
function goesOn(page: Page, above: readonly Filled[], row: number): boolean {
  const cells = cellsBelow(page, above, row);
  const first = cells[0];
  if (!first || cells.some((at) => isData(at.text))) return false;
  const spans = above.filter((at) => at.bottom >= row).length;
  if (spans > 0 && spans >= above.length * 0.4 && spans + cells.length >= above.length * 0.6) return true;
  if (cells.length === 1 && first.right > first.column) return false;
  const sameLook = cells.every((at) => {
    const head = above.find((each) => each.column <= at.column && each.right >= at.column);
    const look = (head ?? above[0])?.cell.fill;
    return look !== undefined && look !== "FFFFFF" && at.cell.fill === look;
  });
  // A line of its own that is only a few words, in the heading's own colour, or that plainly goes on with a sentence.
  if (sameLook) return true;
  return cells.every((at) => /^[\p{Ll}(/&]/u.test(at.text) && above.some((each) => each.column === at.column));
}

/** True where rows lie between two lines, and no cell of the upper one is merged over them. */
const gap = (page: Page, row: number, next: number) =>
  next - row <= 1 || !tableCells(page, row).some((at) => at.bottom >= next);

interface Scored {
  readonly heading: Heading;
  readonly score: number;
}

/** The best heading that begins in a row, of up to three lines. */
function bestAt(page: Page, index: number): Scored | undefined {
  const first = page.rows[index];
  if (first === undefined || tableCells(page, first).length === 0) return undefined;
  if (
    !mayHead(page, first) &&
    !(
      index + 1 < page.rows.length &&
      mayHead(page, page.rows[index + 1] ?? 0) &&
      tableCells(page, first).some((at) => at.text.length <= 60)
    )
  )
    return undefined;
  // One text over the whole width titles what is below: a band or a title, no line of a heading.
  if (tableCells(page, first).length < 2) return undefined;
  const rows = [first];
  const alone = headingBetween(page, rows);
  let best: Scored = { heading: alone, score: headingScore(alone) };
  for (let next = index + 1; next <= index + 2; next++) {
    const row = page.rows[next];
    const last = rows.at(-1) ?? first;
    if (row === undefined || (row - last > 1 && gap(page, last, row))) break;
    const above = rows.flatMap((each, i) =>
      i === 0 ? tableCells(page, each) : cellsBelow(page, tableCells(page, first), each),
    );
    const wide = above.some(
      (at) =>
        at.right > at.column &&
        tableCells(page, row).filter((each) => each.column >= at.column && each.column <= at.right).length > 1,
    );
    if (!wide && !goesOn(page, above, row)) break;
    if (wide && cellsBelow(page, above, row).some((at) => isData(at.text) && !saysWhen(at.text))) break;
    rows.push(row);
    const heading = headingBetween(page, rows);
    const score = headingScore(heading);
    // A line that belongs stays with its heading though its words name no further role.
    if (score > 0 && (score >= best.score - 0.15 || best.score === 0)) best = { heading, score };
  }
  return best.score > 0 ? best : undefined;
}

/** True where a row stands out from the rows under it as headings do: another fill than theirs. */
function standsOut(page: Page, heading: Heading): boolean {
  const row = heading.rows[0] ?? 0;
  const fill = heading.cells
    .map((cell) => cellAt(page.grid, row, cell.column)?.fill)
    .find((each) => each !== undefined);
  return fill !== undefined && fill !== "FFFFFF";
}

/** True where a heading below another can begin a table of its own: not amid merged rows, apart from the row above, coloured if the other is. */
function beginsAnew(page: Page, index: number, heading: Heading, above: Heading): boolean {
  const row = heading.rows[0] ?? 0;
  for (let column = heading.left; column <= heading.right; column++) {
    const merge = mergeAt(page.grid, row, column);
    if (merge && merge.top < row) return false;
  }
  if (standsOut(page, heading)) return true;
  const before = page.rows[index - 1] ?? 0;
  return !standsOut(page, above) && (row - before > 1 || tableCells(page, before).length <= 2);
}

/** Cells looked at between two steps. */
const cellsInStep = 10_000;

/** Every heading of a page, from the top down, in steps; a row that only repeats the heading above is not among them. */
export function* findingHeadings(page: Page): Steps<Heading[]> {
  const found: Heading[] = [];
  let sinceStep = 0;
  for (let index = 0; index < page.rows.length; index++) {
    const row = page.rows[index] ?? 0;
    const cells = tableCells(page, row);
    if (cells.length === 0) continue;
    sinceStep += cells.length;
    if (sinceStep >= cellsInStep) {
      yield;
      sinceStep = 0;
    }
    const last = found.at(-1);
    if (last && (row <= (last.rows.at(-1) ?? 0) || repeats(page, row, last))) continue;
    const scored = bestAt(page, index);
    if (!scored || scored.score < 1.5) continue;
    // Below a heading a further one must be plainer than the first: rows of a body name roles too.
    const within = scored.heading.cells.filter(
      (cell) => cell.column <= Math.max(last?.right ?? 0, scored.heading.left),
    );
    const plain = within.every((cell) => !isData(cell.text) && (wordCount(cell.text) <= 8 || /\?/.test(cell.text)));
    if (last && !(plain && scored.score >= 2.2 && (scored.score >= 3 || standsOut(page, scored.heading)))) continue;
    if (last && !beginsAnew(page, index, scored.heading, last)) continue;
    // The row below may be the better beginning: a title or a group line over the heading itself.
    const next = bestAt(page, index + 1);
    if (next && next.score > scored.score + 0.01) continue;
    found.push(scored.heading);
  }
  return found;
}
