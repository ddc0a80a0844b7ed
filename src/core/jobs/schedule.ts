import type { Book } from "../grid/book";
import { countOf, listed } from "../plan/listed";
import { sayDay } from "../grid/day";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import { agendaSheet, forwardPlan } from "../reports/forwardPlan";
import { highlightReport } from "../reports/highlightReport";
import { scheduleGrid, usualGrouping } from "../reports/scheduleGrid";
import { meetingsSheet } from "../reports/scheduleMeetings";
import { sayForum } from "../schedule/contradictions";
import { readGroups } from "../schedule/groups";
import { readForwardPlan } from "../schedule/keptStatuses";
import { makeSchedule } from "../schedule/makeSchedule";
import { meetingLines } from "../schedule/meetingLines";
import { keepsMeetings } from "../schedule/meetings";
import type { Schedule } from "../schedule/schedule";
import { scheduleJson } from "../schedule/scheduleJson";
import { alignWorkstreams, sayWorkstreams } from "../schedule/workstreams";
import type { SheetDraft } from "../sheets/sheetDraft";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understand } from "./understand";

/** Working days before a meeting that papers are due, where nobody has said otherwise. */
const usualPapersDays = 5;

function titleOf(plans: readonly Plan[], schedule: Schedule): string {
  const { from, to } = schedule.period;
  const year = from === null || to === null ? "" : `, ${sayDay(from)} to ${sayDay(to)}`;
  return `Reporting schedule${year}${plans[0] ? ` (${plans[0].sheet})` : ""}`;
}

function draftsOf(book: Book, plans: readonly Plan[], schedule: Schedule, context: JobContext): readonly SheetDraft[] {
  const asAt = context.asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt ?? null;
  const footer = asAt === null ? "As the workbook stands" : `As at ${sayDay(asAt)}`;
  const date1904 = book.grids.some((grid) => grid.date1904);
  const forward = {
    title: `Forward plan${asAt === null ? "" : ` as at ${sayDay(asAt)}`}`,
    footer,
    asAt,
    papersDays: context.papersDays ?? usualPapersDays,
    kept: readForwardPlan(book, schedule.period),
    date1904,
  };
  const source = withoutReports(book);
  const lines = keepsMeetings(source) ? [] : meetingLines(source, plans, schedule, readGroups(source));
  return [
    scheduleGrid(schedule, context.by ?? usualGrouping(schedule), titleOf(plans, schedule), footer),
    forwardPlan(schedule, forward),
    agendaSheet(schedule, `Agendas${asAt === null ? "" : ` as at ${sayDay(asAt)}`}`, footer),
    meetingsSheet(lines, footer, date1904),
    highlightReport(plans, footer),
  ].flatMap((draft) => draft ?? []);
}

/** The workbook without what earlier runs have drawn; the sheets that officers go on with, Meetings and next year's plan, stay. */
function withoutReports(book: Book): Book {
  const own = readKept(book.kept).sheets;
  const worked = new Set([undefined, "meetings", "roll-forward"]);
  return { ...book, grids: book.grids.filter((grid) => worked.has(own[grid.sheet])) };
}

function sayRead(schedule: Schedule): string {
  const reporting = schedule.rows.filter((row) => row.of !== "sub-group");
  const named = schedule.sittings.filter((sitting) => !sitting.proposed);
  const shown = named.map((sitting) => `${sayForum(sitting)} ${sayDay(sitting.iso)}`);
  return `${countOf(reporting.length, "row")} that report, at ${countOf(named.length, "sitting")}: ${listed(shown)}.`;
}

function whyNothing(plans: readonly Plan[], schedule: Schedule): string {
  if (schedule.period.from === null && schedule.rows.length === 0 && plans.every((plan) => plan.period.from === null)) {
    return "No meeting, month or forum is named that anything is reported to, so there is no schedule to draw. Name one in a timescale (“Report to Board in October 2018”), or keep a sheet with the headings Forum, Date or month, Joint with, Papers due.";
  }
  return "Nothing in this workbook is due at a meeting: no timescale, measure or schedule names a forum with a month. There is no schedule to draw.";
}

/** Draws who reports what, to which forum, at which sitting, with a forward plan, agendas and a sheet of meetings to keep; says what does not hold. */
export function schedule(book: Book, context: JobContext): Outcome {
  const { plans, say, refused } = understand(book, context);
  const results = { plans: plans.map(planJson) };
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results };
  const source = withoutReports(book);
  const found = makeSchedule(source, plans, context.settings);
  const workstreams = alignWorkstreams(plans);
  const isEmpty = found.sittings.length === 0;
  const drafts = isEmpty
    ? [highlightReport(plans, "As the workbook stands")].flatMap((draft) => draft ?? [])
    : draftsOf(book, plans, found, context);
  const sheets = drafts.map((draft) => draft.name);
  const told = isEmpty ? [whyNothing(plans, found)] : [sayRead(found), ...found.contradictions.map(({ text }) => text)];
  const all = { ...results, schedule: scheduleJson(found, sheets), ...(workstreams ? { workstreams } : {}) };
  const said = [...(plans.length === 0 ? say : []), ...told, ...found.questions, ...sayWorkstreams(workstreams)];
  if (drafts.length === 0) return { edits: [], drafts: [], say: said, refused: told[0] ?? "", results: all };
  return { edits: [], drafts, say: said, results: all };
}
