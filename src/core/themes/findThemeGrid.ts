import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import { cellAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Plan } from "../plan/plan";

/** One row of a grid that stands in the workbook; board and lead are null where it has no such column or nothing in it. */
export interface FoundRow {
  readonly row: number;
  readonly label: string;
  readonly board: string | null;
  readonly lead: string | null;
  readonly cells: readonly string[];
}

/** A grid of themes that stands in the workbook. */
export interface FoundGrid {
  readonly sheet: string;
  readonly heading: string;
  readonly themes: readonly string[];
  readonly rows: readonly FoundRow[];
}

interface Headings {
  readonly column: number;
  readonly heading: string;
  readonly board: number | undefined;
  readonly lead: number | undefined;
  readonly themes: readonly { readonly column: number; readonly text: string }[];
}

const priorityHead = /\bpriorit(?:y|ies)\b|\bareas? for improvement\b|\bworkstreams?\b/;
const themeHead =
  /\b(?:implications?|themes?|drivers?|feedback|views?|voice|workforce|training|communications?|learning|audits?|engagement|equalit(?:y|ies)|diversity|impact|performance|data|quadrants?|quantitative|qualitative|outcomes?|practice|experience|partnership|resources?|think family|making safeguarding personal|msp)\b/;
const planHead =
  /\b(?:rag|rating|timescales?|deadline|by when|when|lead|who|action|actions|update|progress|status|date)\b/;

function textAt(grid: Grid, row: number, column: number): string {
  return shownText(cellAt(grid, row, column), grid.date1904);
}

/** A row that heads priorities (a number and a board may stand before, a lead behind) and three or more themes beside them, none of which is a column of an action plan. */
function headingIn(grid: Grid, row: number): Headings | undefined {
  const cells = Object.keys(grid.rows[row] ?? [])
    .map((column) => ({ column: Number(column), text: textAt(grid, row, Number(column)) }))
    .filter(({ text }) => text !== "" && !/^(?:no|ref|number|#)\.?$/i.test(text));
  const called = (name: RegExp) => cells.find(({ text }) => name.test(wordsOf(text)))?.column;
  const board = called(/^board$/);
  const lead = called(/^lead(?: officer)?s?$/);
  const [first, ...themes] = cells.filter(({ column }) => column !== board && column !== lead);
  if (!first || themes.length < 3 || !priorityHead.test(wordsOf(first.text)) || first.text.length > 60)
    return undefined;
  if (themes.some(({ text }) => planHead.test(wordsOf(text)) || text.length > 80 || /\d{4}/.test(text)))
    return undefined;
  const speaking = themes.filter(({ text }) => themeHead.test(wordsOf(text))).length;
  return speaking * 2 >= themes.length ? { column: first.column, heading: first.text, board, lead, themes } : undefined;
}

function rowsUnder(grid: Grid, from: number, head: Headings): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  const at = (row: number, column: number | undefined) =>
    column === undefined ? null : textAt(grid, row, column) || null;
  for (let row = from; row <= grid.lastRow; row++) {
    const label = textAt(grid, row, head.column);
    const cells = head.themes.map(({ column }) => textAt(grid, row, column));
    if (label === "" && cells.every((text) => text === "")) continue;
    rows.push({ row, label, board: at(row, head.board), lead: at(row, head.lead), cells });
  }
  return rows;
}

/** The first grid of themes outside the sheets that hold plans; undefined where there is none. */
export function findThemeGrid(book: Book, plans: readonly Plan[]): FoundGrid | undefined {
  const taken = new Set(plans.map((plan) => plan.sheet));
  for (const grid of book.grids) {
    if (taken.has(grid.sheet)) continue;
    for (let row = 1; row <= Math.min(grid.lastRow, 60); row++) {
      const head = headingIn(grid, row);
      if (!head) continue;
      const themes = head.themes.map(({ text }) => text);
      return { sheet: grid.sheet, heading: head.heading, themes, rows: rowsUnder(grid, row + 1, head) };
    }
  }
  return undefined;
}
