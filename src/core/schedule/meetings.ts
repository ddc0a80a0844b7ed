import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import { forumName } from "./forums";
import { findHeadedTable } from "./headedTable";
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

/** True where the workbook has a sheet of meetings to keep, filled in or not. */
export function keepsMeetings(book: Book): boolean {
  return book.grids.some((grid) => {
    const headings = findHeadedTable(grid, wanted, ["forum", "date"])?.headings;
    return headings !== undefined && (headings.joint !== undefined || headings.papers !== undefined);
  });
}

/** A meeting that officers have written down, and its cell. */
export interface KeptMeeting extends Sitting {
  readonly sheet: string;
  readonly cell: string | null;
}

function isNo(text: string): boolean {
  return /^(?:|no|n|none|-|–|n\/a|not joint|single)$/.test(wordsOf(text));
}

/**
 * The meetings that the workbook lists, on whatever sheet: told by its headings, a forum and a date beside it, and a column
 * for joint or for papers. Lines without a date are still to be filled in, and give none.
 */
export function readMeetings(book: Book, period: Period): readonly KeptMeeting[] {
  return book.grids.flatMap((grid) => {
    const table = findHeadedTable(grid, wanted, ["forum", "date"]);
    const isMeetings = table && (table.headings.joint !== undefined || table.headings.papers !== undefined);
    if (!isMeetings) return [];
    return table.lines.flatMap((line) => {
      const forum = forumName(line.text.forum);
      if (forum === "" || /\bproposed\b/.test(wordsOf(line.text.from))) return [];
      const isJoint = !isNo(line.text.joint) || saysJointSitting(line.text.forum);
      const partner = isJoint
        ? (jointPartner(line.text.joint) ?? partnerAlone(line.text.joint) ?? jointPartner(line.text.forum))
        : undefined;
      return datesIn(line.text.date, period).map(({ iso }): KeptMeeting => ({
        iso,
        forum,
        joint: isJoint,
        ...(partner === undefined ? {} : { jointWith: partner }),
        ...(line.text.papers === "" ? {} : { papersDue: line.text.papers }),
        proposed: false,
        outsideYear: isOutside(iso, period),
        sheet: grid.sheet,
        cell: line.cell.date,
      }));
    });
  });
}

function partnerAlone(text: string): string | undefined {
  return /^(?:yes|y|joint|true|✓|x)$/i.test(text.trim()) || text.trim() === "" ? undefined : text.trim();
}
