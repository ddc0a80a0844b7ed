import { factsOfSchedule } from "../../schedule/scheduleRows";
import type { Rule } from "../rule";

/** A priority of this board alone, scheduled for a joint sitting. Silent where the workbook marks no priority as joint. */
export const jointBoardForNonJointPriority: Rule = {
  id: "joint-board-for-non-joint-priority",
  level: "must",
  title: "Joint Board for a priority of one board",
  why: "A joint sitting would hear what the other board has not made its own.",
  check: ({ book, plan, plans }) =>
    factsOfSchedule(book, plan, plans).flatMap(({ kind, level, at }) =>
      kind === "joint-at-single" ? at.map((each) => ({ ...each, level })) : [],
    ),
};
