import { cellAddress } from "../grid/address";
import { isDay, serialOfDay, sayDay } from "../grid/day";
import type { MeetingLine } from "../schedule/meetingLines";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";
import { meetingsSheetName } from "../sheets/meetingsSheet";

/** The headings of the sheet of meetings that officers keep; read back by them wherever the sheet stands. */
export const meetingHeadings = ["Forum", "Date or month", "Joint with", "Papers due", "Known from"] as const;

const widths = [38, 18, 20, 22, 50];

function rowOf(line: MeetingLine, date1904: boolean): readonly DraftCell[] {
  const date: DraftCell =
    line.iso === null
      ? text(null)
      : isDay(line.iso)
        ? {
            value: serialOfDay(line.iso, date1904),
            style: { ...bodyStyle, align: "left", numberFormat: "dd mmm yyyy" },
          }
        : text(sayDay(line.iso));
  return [text(line.forum), date, text(line.jointWith), text(null), text(line.knownFrom)];
}

/** A sheet of meetings to keep, with what the workbook itself shows and the rest blank. Undefined where it shows none. */
export function meetingsSheet(
  lines: readonly MeetingLine[],
  footer: string,
  date1904: boolean,
): SheetDraft | undefined {
  if (lines.length === 0) return undefined;
  const rows = lines.map((line) => rowOf(line, date1904));
  return {
    name: meetingsSheetName,
    mark: "meetings",
    mode: "replace-own",
    rows: [
      [
        {
          value: "Meetings of the year: fill in dates, who they are joint with and when papers are due",
          style: titleStyle,
        },
      ],
      headings(meetingHeadings),
      ...rows,
    ],
    widths,
    frozenRows: 2,
    table: { area: `A2:${cellAddress(rows.length + 2, meetingHeadings.length)}` },
    print: landscape(widths, footer, 2),
  };
}
