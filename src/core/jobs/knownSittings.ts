import type { Book } from "../grid/book";
import type { Plan } from "../plan/plan";
import type { HeldSitting } from "../rate/sittings";
import { lastDayOf } from "../rate/deadlineDays";
import { readMeetings } from "../schedule/meetings";
import { readEntry } from "../schedule/readEntry";

/** The meetings that the workbook names: those of its Meetings sheet and of its reporting schedules, and those that timescales name. */
export function knownSittings(book: Book, plans: readonly Plan[]): readonly HeldSitting[] {
  const [first] = plans;
  if (!first) return [];
  const listed = readMeetings(book, first.period).map(({ iso, forum }) => ({ iso, forum, isListed: true }));
  const scheduled = plans.flatMap(({ priorities, period }) =>
    priorities.flatMap(({ entries }) =>
      entries.flatMap(({ text }) =>
        readEntry(text, { period, forum: "", joint: false, meetings: listed }).flatMap(({ iso, forum }) =>
          forum === "" ? [] : [{ iso, forum, isListed: false }],
        ),
      ),
    ),
  );
  const named = plans.flatMap(({ actions }) =>
    actions.flatMap(({ deadlines }) =>
      deadlines.flatMap((deadline) =>
        deadline.iso === null || lastDayOf(deadline) === undefined || deadline.kind === "quarter"
          ? []
          : [deadline.forum, ...(deadline.alsoTo ?? [])].flatMap((forum) =>
              forum === null ? [] : [{ iso: deadline.iso ?? "", forum, isListed: false }],
            ),
      ),
    ),
  );
  return [...listed, ...scheduled, ...named];
}
