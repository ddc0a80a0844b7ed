import { factsOfSchedule } from "../../schedule/scheduleRows";
import type { Rule } from "../rule";

/** A priority shared with another board, scheduled for a sitting that is not joint. */
export const jointPriorityNotAtJointBoard: Rule = {
  id: "joint-priority-not-at-joint-board",
  level: "must",
  title: "Joint priority not at a joint Board",
  why: "The other board is to hear a joint priority, and hears only what comes to a joint sitting.",
  check: ({ book, plan, plans }) =>
    factsOfSchedule(book, plan, plans).flatMap(({ kind, level, at }) =>
      kind === "joint-not-at-joint" ? at.map((each) => ({ ...each, level })) : [],
    ),
};
