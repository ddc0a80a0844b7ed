import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import { readKept } from "../plan/kept";
import { countOf, listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import { fullestList } from "../programme/highlights";
import { mostOnPage } from "../reports/scheduleGrid";
import { sayForum } from "../schedule/sayForum";
import type { Schedule } from "../schedule/schedule";
import { hiddenOwn } from "./scheduleDrafts";

/** What is reported, at how many sittings and which; what is only proposed is told apart. */
export function sayRead(schedule: Schedule): readonly string[] {
  const nouns = { priority: "priorities", action: "actions", stage: "stages" } as const;
  const whats = (["priority", "action", "stage"] as const).flatMap((of) => {
    const count = schedule.rows.filter(
      (row) => row.of === of && row.entries.some(({ forum }) => forum !== null),
    ).length;
    return count === 0 ? [] : [{ count, said: countOf(count, of, nouns[of]) }];
  });
  const are = whats.length === 1 && whats[0]?.count === 1 ? "is" : "are";
  const named = schedule.sittings.filter((sitting) => !sitting.proposed);
  const proposed = schedule.sittings.length - named.length;
  const what = listed(whats.map(({ said }) => said));
  const where = listed(named.map((sitting) => `${sayForum(sitting)} ${sayDay(sitting.iso)}`));
  const only = proposed === 1 ? "is only proposed" : "are only proposed";
  const isWide = schedule.sittings.length > mostOnPage;
  return [
    ...(what !== "" && named.length > 0
      ? [`${what} ${are} reported, at ${countOf(named.length, "sitting")}: ${where}.`]
      : []),
    ...(proposed > 0
      ? [`${countOf(proposed, "sitting")} ${only}, from how often something is to be reported or a group is to meet.`]
      : []),
    ...(isWide
      ? [`${schedule.sittings.length} sittings do not fit on one page: the grid prints on several, side by side.`]
      : []),
  ];
}

const drawn = new Set(["schedule", "forward-plan", "agenda"]);

/** Which of the add-in's own sheets were left as they are because they are hidden. */
export function sayHidden(book: Book): readonly string[] {
  const own = readKept(book.kept).sheets;
  const hidden = hiddenOwn(book);
  const isLeft = (mark: string | undefined) => mark !== undefined && hidden.has(mark) && drawn.has(mark);
  const names = book.sheets.flatMap(({ name }) => (isLeft(own[name]) ? [name] : []));
  if (names.length === 0) return [];
  return [
    names.length === 1
      ? `${listed(names)} is hidden and was left as it is: show it to have it drawn anew.`
      : `${listed(names)} are hidden and were left as they are: show them to have them drawn anew.`,
  ];
}

/** Where the papers of a programme are written, where the workbook lists its workstreams. */
export function sayProgramme(plans: readonly Plan[]): readonly string[] {
  return fullestList(plans) === undefined
    ? []
    : ["The highlight report of the programme’s workstreams is written by “Meeting summary”."];
}

/** Why there is no schedule to draw. */
export function whyNothing(plans: readonly Plan[], schedule: Schedule): string {
  const { length } = schedule.kept;
  if (length > 0) {
    return `${countOf(length, "meeting")} ${length === 1 ? "is" : "are"} kept, and nothing in this workbook is reported to ${length === 1 ? "it" : "any of them"}: there is no schedule to draw.`;
  }
  if (schedule.period.from === null && schedule.rows.length === 0 && plans.every((plan) => plan.period.from === null)) {
    return "No meeting, month or forum is named that anything is reported to, so there is no schedule to draw. Name one in a timescale (“Report to Board in October 2018”), or keep a sheet with the headings Forum, Date or month, Joint with, Papers due.";
  }
  return "Nothing in this workbook is due at a meeting: no timescale, measure or schedule names a forum with a month. There is no schedule to draw.";
}
