import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import { forumKey, forumName } from "./forums";
import { findHeadedTable, type TableLine } from "./headedTable";
import { jointPartner, saysJointSitting } from "./joint";
import type { Sitting } from "./schedule";
import { isOutside } from "./scheduleYear";

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

/** Every line of the workbook's lists of meetings, on whatever sheet: told by their headings, a forum and a date beside it, and a column for joint or for papers. */
function linesOf(book: Book): readonly Listed[] | undefined {
  const tables = book.grids.flatMap((grid) => {
    const table = findHeadedTable(grid, wanted, ["forum", "date"]);
    const isMeetings = table && (table.headings.joint !== undefined || table.headings.papers !== undefined);
    return isMeetings ? [table.lines.map((line) => ({ sheet: grid.sheet, line }))] : [];
  });
  return tables.length === 0 ? undefined : tables.flat();
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
  return /\bproposed\b/.test(wordsOf(line.text.from)) ? dates.filter((iso) => iso.length > 7) : dates;
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

/** The forums of lines that have no date yet, or only a proposed one, by their keys. */
export function forumsToFillIn(book: Book, period: Period): readonly string[] {
  const open = (linesOf(book) ?? []).filter((each) => datesOf(each, period).length === 0);
  return [...new Set(open.map(({ line }) => forumKey(line.text.forum)).filter((key) => key !== ""))];
}
