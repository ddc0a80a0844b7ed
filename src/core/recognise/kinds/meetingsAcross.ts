import { columnLetter } from "../../grid/address";
import { wordsOf } from "../../grid/cleanText";
import { isDay, serialOfDay } from "../../grid/day";
import type { Filled, Page } from "../../grid/page";
import type { Period, Plan, PriorityRow } from "../../plan/plan";
import { deadlinesOf } from "../deadlines";
import { gridNote, isReported, noReports, speaksOfReports, sumsUp } from "../../language/phrases/schedules";
import { isReference } from "../headings/dataWords";
import { findTitle } from "../title/findTitle";
import { periodOf } from "../title/period";
import { meetingsHead, type MeetingsHead } from "./meetingsHead";
import { headsPriorities, namesBoard } from "./priorityWords";

const tick = /^(?:x|✓|✔|✗|✘|☑|√|yes|y|•|●|■|\*|ü|þ|due)$/;
const nothing = /^(?:-|–|—|no|n|n\/a|none)$/;
const address = (at: Filled) => columnLetter(at.column) + String(at.row);

/** True for days so close together that they are weeks of work and no meetings. */
function areWeeks(meetings: readonly Filled[], period: Period): boolean {
  const context = { period };
  const isos = meetings.flatMap((at) => deadlinesOf(at.text, context).flatMap(({ iso }) => iso ?? []));
  const days = isos.filter(isDay).map((day) => serialOfDay(day));
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  return gaps.length >= 2 && gaps.filter((gap) => gap <= 8).length > gaps.length / 2;
}

/** How many blank rows end a table. */
const gapThatEnds = 2;

/** The rows under the heading: an item and what stands for it at each meeting. Undefined where a row holds something else. */
function rowsUnder(page: Page, head: MeetingsHead): readonly PriorityRow[] | undefined {
  const rows: PriorityRow[] = [];
  let last = head.row;
  let group: string | null = null;
  for (const row of page.rows.filter((each) => each > head.row)) {
    if (row - last > gapThatEnds) break;
    const cells = page.cellsOf(row);
    const name = page.at(row, head.item.column);
    const entries = head.meetings.flatMap((over) => page.at(row, over.column) ?? []);
    const [only] = cells.length === 1 ? cells : [];
    if (only && (headsPriorities(only.text) || namesBoard(only.text))) group = only.text;
    else if (only && (row - last > 1 || gridNote.isIn(only.text))) break;
    else if (!name && entries.length > 0) return undefined;
    else if (name && sumsUp.isIn(name.text)) return undefined;
    else if (name) rows.push({ ...priorityAt(page, head, name, entries), group });
    last = row;
  }
  return rows.filter((each) => each.ref === null || isReference(each.ref));
}

function priorityAt(page: Page, head: MeetingsHead, name: Filled, entries: readonly Filled[]): PriorityRow {
  const lead = head.lead && page.showing(name.row, head.lead.column);
  const said = entries.filter((at) => !nothing.test(wordsOf(at.text)));
  return {
    row: name.row,
    ref: (head.ref && page.showing(name.row, head.ref.column)?.text) ?? null,
    title: name.text,
    lead: lead?.text ?? null,
    leadCell: lead ? address(lead) : null,
    group: null,
    entries: said.map((at) => ({ cell: address(at), text: at.text })),
  };
}

/** True where the marks say that something is reported: in words, or ticked on a sheet that says what the ticks are for. */
function sayReports(rows: readonly PriorityRow[], meetings: number, sheetWords: string, isHeaded: boolean): boolean {
  const marks = rows.flatMap((each) => each.entries.map(({ text }) => wordsOf(text)));
  const spoken = marks.filter((text) => text.length <= 60 && isReported.isIn(text)).length;
  const ticked = marks.filter((text) => tick.test(text)).length;
  if (marks.length < 3 || spoken + ticked < marks.length * 0.6) return false;
  if (marks.some((text) => text.length > 120)) return false;
  if (spoken >= marks.length / 2 && isHeaded) return true;
  const isSparse = marks.length <= rows.length * meetings * 0.75;
  return isSparse && speaksOfReports.isIn(sheetWords) && !noReports.isIn(sheetWords);
}

/**
 * A reporting schedule with its meetings across the top: a month or day over each column, and "Report", "Update" or a tick where
 * an item is heard. Undefined where the sheet holds none: weeks of work, counts and lists of who attended are none.
 */
export function findMeetingsAcross(page: Page): Plan | undefined {
  for (const row of page.rows.slice(0, 40)) {
    const head = meetingsHead(page, row);
    const rows = head && rowsUnder(page, head);
    if (!head || !rows || rows.length < 2) continue;
    const { title, titleCell, lines } = findTitle(page, 1, Math.min(head.item.row, row), () => false);
    const period = periodOf(title, lines, page.grid.sheet);
    const words = wordsOf([page.grid.sheet, ...lines, head.item.text].join(" . ").slice(0, 4000));
    if (areWeeks(head.meetings, period) || !sayReports(rows, head.meetings.length, words, head.item.text !== ""))
      continue;
    return {
      sheet: page.grid.sheet,
      recognition: "schedule",
      title,
      titleCell: titleCell ? address(titleCell) : null,
      period,
      headerRows: [...new Set([head.item.row, row])],
      columns: {
        ...(head.ref ? { ref: columnLetter(head.ref.column) } : {}),
        outcome: columnLetter(head.item.column),
        ...(head.lead ? { lead: columnLetter(head.lead.column) } : {}),
      },
      because: [
        {
          cell: address(head.meetings[0] ?? head.item),
          text: `${head.meetings.length} meetings stand across the top, and what is reported at each stands under them: read as a schedule.`,
        },
      ],
      key: [],
      bands: [],
      introRows: [],
      actions: [],
      priorities: rows,
      bodyRows: [row + 1, Math.max(...rows.map((each) => each.row))],
    };
  }
  return undefined;
}
