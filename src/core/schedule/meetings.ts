import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import type { Grid } from "../grid/grid";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import { forumKey, forumName } from "./forums";
import { findHeadedTable, type TableLine } from "./headedTable";
import { jointPartner, saysJointSitting } from "./joint";
import type { Sitting } from "./schedule";
import { isOutside } from "./scheduleYear";
import { isProposed } from "../language/phrases/reports";

/** The headings of the sheet of meetings that officers keep; written as meetingHeadings has them, read in any words near them. */
const wanted = {
  forum: /^(?:forum|meeting|group|board|committee|name of (?:forum|meeting|group)|(?:forum|group|meeting) name)$/,
  date: /^(?:date|dates|date or month|month|meeting date|date of meeting|when|day)$/,
  joint: /^(?:joint|joint with|jointly with|held with)$/,
  from: /^(?:known from|source|status)$/,
  papers: /^(?:papers? due|papers? (?:deadline|by)|deadline for papers|papers)$/,
};

interface Listed {
  readonly sheet: string;
  readonly line: TableLine<keyof typeof wanted>;
}

const listsOfGrids = new WeakMap<Grid, readonly Listed[] | null>();

/** The list of meetings on a sheet, told by its headings: a forum and a date beside it, and a column for joint or for papers. Null where it has none. */
function listOn(grid: Grid): readonly Listed[] | null {
  const known = listsOfGrids.get(grid);
  if (known !== undefined) return known;
  const table = findHeadedTable(grid, wanted, ["forum", "date"]);
  const isMeetings = table && (table.headings.joint !== undefined || table.headings.papers !== undefined);
  const list = isMeetings ? table.lines.map((line) => ({ sheet: grid.sheet, line })) : null;
  listsOfGrids.set(grid, list);
  return list;
}

/** Every line of the workbook's lists of meetings, on whatever sheet; undefined where it has no such list. */
function linesOf(book: Book): readonly Listed[] | undefined {
  const lists = book.grids.flatMap((grid) => {
    const list = listOn(grid);
    return list ? [list] : [];
  });
  return lists.length === 0 ? undefined : lists.flat();
}

/** True where the workbook has a sheet of meetings to keep, filled in or not. */
export function keepsMeetings(book: Book): boolean {
  return linesOf(book) !== undefined;
}

/** A meeting that officers have written down, and its cell. */
export interface KeptMeeting extends Sitting {
  /** True where the line is the officers' own, or they have put a day to it: not only what the workbook showed. */
  readonly isOfficers: boolean;
  readonly sheet: string;
  readonly cell: string | null;
}

function isNo(text: string): boolean {
  return /^(?:|no|n|none|-|–|n\/a|not joint|single)$/.test(wordsOf(text));
}

function partnerAlone(text: string): string | undefined {
  return /^(?:yes|y|joint|true|✓|x)$/i.test(text.trim()) || text.trim() === "" ? undefined : text.trim();
}

/** The days or months of a line. A month that was only proposed counts once a day is typed over it. */
function datesOf({ line }: Listed, period: Period): readonly string[] {
  const dates = datesIn(line.text.date, period).map(({ iso }) => iso);
  return isProposed.isIn(line.text.from) ? dates.filter((iso) => iso.length > 7) : dates;
}

/** The meetings that the workbook lists. Lines without a date are still to be filled in, and give none. */
export function readMeetings(book: Book, period: Period): readonly KeptMeeting[] {
  return (linesOf(book) ?? []).flatMap((each) => {
    const { line, sheet } = each;
    const forum = forumName(line.text.forum);
    if (forum === "") return [];
    const isJoint = !isNo(line.text.joint) || saysJointSitting(line.text.forum);
    const partner = isJoint
      ? (jointPartner(line.text.joint) ?? partnerAlone(line.text.joint) ?? jointPartner(line.text.forum))
      : undefined;
    return datesOf(each, period).map((iso): KeptMeeting => ({
      iso,
      forum,
      joint: isJoint,
      ...(partner === undefined ? {} : { jointWith: partner }),
      ...(line.text.papers === "" ? {} : { papersDue: line.text.papers }),
      proposed: false,
      outsideYear: isOutside(iso, period),
      isOfficers: line.text.from === "" || iso.length > 7,
      sheet,
      cell: line.cell.date,
    }));
  });
}

/** Tells the meetings that the workbook lists for a period, as a reading of its plans asks for them: each once, however many lines name it. Undefined where it keeps no list. */
export function meetingsIn(book: Book): ((period: Period) => readonly MeetingSaid[]) | undefined {
  if (!keepsMeetings(book)) return undefined;
  const known = new Map<string, readonly MeetingSaid[]>();
  return (period) => {
    const key = [period.from, period.to, period.asAt].join(" ");
    const found = known.get(key) ?? once(readMeetings(book, period));
    known.set(key, found);
    return found;
  };
}

/** What of a meeting tells when words such as "June Board" mean. */
type MeetingSaid = Pick<Sitting, "iso" | "forum">;

function once(meetings: readonly MeetingSaid[]): readonly MeetingSaid[] {
  return [...new Map(meetings.map(({ iso, forum }) => [`${iso} ${forum}`, { iso, forum }])).values()];
}

/** The forums of lines that have no date yet, or only a proposed one, by their keys. */
export function forumsToFillIn(book: Book, period: Period): readonly string[] {
  const open = (linesOf(book) ?? []).filter((each) => datesOf(each, period).length === 0);
  return [...new Set(open.map(({ line }) => forumKey(line.text.forum)).filter((key) => key !== ""))];
}
