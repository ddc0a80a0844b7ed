import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import type { Steps } from "../grid/steps";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { agendaSheet } from "../reports/agendas";
import { forwardPlan } from "../reports/forwardPlan";
import { scheduleGrid, usualGrouping } from "../reports/scheduleGrid";
import { meetingsSheet } from "../reports/scheduleMeetings";
import { readGroups } from "../schedule/groups";
import { readForwardColumns, readForwardPlan, type KeptStatus } from "../schedule/keptStatuses";
import { meetingLines } from "../schedule/meetingLines";
import { keepsMeetings } from "../schedule/meetings";
import { usualPapersDays } from "../schedule/workingDays";
import type { Schedule } from "../schedule/schedule";
import { oneName } from "../schedule/settle";
import type { SheetDraft } from "../sheets/sheetDraft";
import type { JobContext } from "./job";

/** The workbook without what earlier runs have drawn; the sheets that officers go on with, Meetings and next year's plan, stay. */
export function withoutReports(book: Book): Book {
  const own = readKept(book.kept).sheets;
  const worked = new Set([undefined, "meetings", "roll-forward"]);
  return { ...book, grids: book.grids.filter((grid) => worked.has(own[grid.sheet])) };
}

/** The marks of the add-in's own sheets that are there and were not read, being hidden: they are left as they are. */
export function hiddenOwn(book: Book): ReadonlySet<string> {
  const own = readKept(book.kept).sheets;
  const unread = book.sheets.filter(({ name }) => !book.grids.some((grid) => grid.sheet === name));
  return new Set(unread.flatMap(({ name }) => own[name] ?? []));
}

/** True where the officers have a sheet of meetings: told by its headings, or by our own mark where they have changed these. */
function hasMeetings(book: Book): boolean {
  const own = readKept(book.kept).sheets;
  return keepsMeetings(withoutReports(book)) || book.sheets.some(({ name }) => own[name] === "meetings");
}

/** The forward plan's lines as officers left them, their forums under the names that the schedule has. */
function keptLines(book: Book, schedule: Schedule, settings: Settings): readonly KeptStatus[] {
  const name = oneName(
    schedule.sittings.map(({ forum }) => forum),
    settings,
  );
  return readForwardPlan(book, schedule.period).map((line) => ({ ...line, forum: name(line.forum) }));
}

function titleOf(plans: readonly Plan[], schedule: Schedule): string {
  const { from, to } = schedule.period;
  const year = from === null || to === null ? "" : `, ${sayDay(from)} to ${sayDay(to)}`;
  return `Reporting schedule${year}${plans[0] ? ` (${plans[0].sheet})` : ""}`;
}

/** The sheets of the schedule, in steps. One of ours that is hidden is not drawn, for what officers typed in it could not be read. */
export function* scheduleDrafts(
  book: Book,
  plans: readonly Plan[],
  schedule: Schedule,
  context: JobContext,
): Steps<readonly SheetDraft[]> {
  const { settings } = context;
  const asAt = context.asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt ?? null;
  const footer = asAt === null ? "As the workbook stands" : `As at ${sayDay(asAt)}`;
  const date1904 = book.grids.some((grid) => grid.date1904);
  const forward = {
    title: `Forward plan${asAt === null ? "" : ` as at ${sayDay(asAt)}`}`,
    footer,
    asAt,
    papersDays: context.papersDays ?? settings.papersDays ?? usualPapersDays,
    kept: keptLines(book, schedule, settings),
    columns: readForwardColumns(book) ?? [],
    date1904,
  };
  const source = withoutReports(book);
  const lines = hasMeetings(book) ? [] : meetingLines(source, plans, schedule, readGroups(source, settings.biMonthly));
  const by = context.by ?? usualGrouping(schedule);
  const hidden = hiddenOwn(book);
  yield;
  const grid = scheduleGrid(schedule, by, { title: titleOf(plans, schedule), footer, aliases: settings.aliases });
  yield;
  const forwards = forwardPlan(schedule, forward);
  yield;
  const agenda = agendaSheet(schedule, `Agendas${asAt === null ? "" : ` as at ${sayDay(asAt)}`}`, footer);
  return [grid, forwards, agenda, meetingsSheet(lines, footer, date1904)].flatMap((draft) =>
    draft && !hidden.has(draft.mark) ? [draft] : [],
  );
}
