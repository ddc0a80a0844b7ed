import type { Book } from "../grid/book";
import { plainText } from "../grid/cleanText";
import type { Period, Plan } from "../plan/plan";
import { datesIn } from "./dates";
import { kindSaid } from "./entryKind";
import { findHeadedTable } from "./headedTable";
import { saysJointSitting } from "./joint";
import type { Entry, ScheduleRow } from "./schedule";
import { isOutside } from "./scheduleYear";
import { forumsOfStage } from "./timetable";

const wanted = {
  what: /^(?:stage|step|item|event|decision|what|activity|process|milestone|body|report(?:ed)? to)$/,
  when: /^(?:when|date|dates|by when|timescale|month|deadline|meeting date)$/,
};

/** The rows of a timetable for decisions (stage, when), outside the sheets that hold a plan. Stages at no forum have no row. */
export function fromTimetable(book: Book, plans: readonly Plan[], period: Period): readonly ScheduleRow[] {
  const taken = new Set(plans.map((plan) => plan.sheet));
  return book.grids.flatMap((grid) => {
    const table = taken.has(grid.sheet) ? undefined : findHeadedTable(grid, wanted, ["what", "when"]);
    return (table?.lines ?? []).flatMap((line): ScheduleRow[] => {
      const stage = plainText(line.text.what);
      const forums = forumsOfStage(stage);
      const entries = datesIn(line.text.when, period).flatMap(({ iso }) =>
        forums.map((forum): Entry => ({
          iso,
          forum,
          joint: saysJointSitting(stage),
          kind: kindSaid(stage) ?? "report",
          text: plainText(line.text.when),
          proposed: false,
          outsideYear: isOutside(iso, period),
          sheet: grid.sheet,
          cell: line.cell.when,
        })),
      );
      const row = { priority: stage, what: stage, ref: null, lead: null, reporter: null, joint: null, entries };
      return entries.length === 0
        ? []
        : [{ of: "stage", ...row, sheet: grid.sheet, cell: line.cell.when, isComplete: false }];
    });
  });
}
