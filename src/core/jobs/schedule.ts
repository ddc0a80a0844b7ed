import type { Book } from "../grid/book";
import type { Steps } from "../grid/steps";
import { makeSchedule } from "../schedule/makeSchedule";
import { scheduleJson } from "../schedule/scheduleJson";
import { alignWorkstreams, sayWorkstreams } from "../schedule/workstreams";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { sayHidden, sayProgramme, sayRead, whyNothing } from "./saySchedule";
import { scheduleDrafts, withoutReports } from "./scheduleDrafts";
import { understanding } from "./understand";

/** Draws who reports what, to which forum, at which sitting, with a forward plan, agendas and a sheet of meetings to keep; says what does not hold. In steps. */
export function* scheduling(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, say, refused } = yield* understanding(book, context);
  const results = { plans: plans.map(planJson) };
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results };
  const source = withoutReports(book);
  yield;
  const found = makeSchedule(source, plans, context.settings);
  yield;
  const workstreams = alignWorkstreams(plans);
  const isEmpty = found.rows.every((row) => row.entries.every(({ forum }) => forum === null));
  const drafts = isEmpty ? [] : yield* scheduleDrafts(book, plans, found, context);
  yield;
  const sheets = drafts.map((draft) => draft.name);
  const questions = found.questions.map(({ text }) => text);
  const told = isEmpty
    ? [whyNothing(plans, found)]
    : [...sayRead(found), ...sayHidden(book), ...found.contradictions.map(({ text }) => text)];
  const all = { ...results, schedule: scheduleJson(found, sheets), ...(workstreams ? { workstreams } : {}) };
  const said = [
    ...(plans.length === 0 ? say : []),
    ...told,
    ...questions,
    ...sayWorkstreams(workstreams),
    ...sayProgramme(plans),
  ];
  if (drafts.length === 0)
    return { edits: [], drafts: [], say: said, refused: [...told, ...sayProgramme(plans)].join(" "), results: all };
  return { edits: [], drafts, say: said, results: all };
}
