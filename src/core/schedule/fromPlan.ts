import { plainText } from "../grid/cleanText";
import type { Grid } from "../grid/grid";
import type { Period, Plan } from "../plan/plan";
import { kindSaid } from "./entryKind";
import { forumKey, forumNamesIn } from "./forums";
import { proposeMonths, readFrequency } from "./frequency";
import { jointPartner, saysJointSitting } from "./joint";
import { promisesOf, type Promised } from "./promises";
import { readReported, type Reported } from "./reported";
import type { Entry, EntryKind, ScheduleRow, Sitting } from "./schedule";
import type { RowsRead } from "./fromSchedule";
import { isOutside } from "./scheduleYear";

interface PlanScene {
  /** Absent where the plan's sheet was not read. */
  readonly grid: Grid | undefined;
  readonly period: Period;
  readonly meetings: readonly Sitting[];
}

/** A date that counts as a sitting or a due date; what is open or hangs on another event does not. */
function datesOf(promised: Promised) {
  return promised.deadlines.flatMap((deadline) =>
    deadline.iso !== null && (deadline.kind === "day" || deadline.kind === "month" || deadline.kind === "quarter")
      ? [
          {
            iso: deadline.iso,
            forums: deadline.forum === null ? [] : [deadline.forum, ...(deadline.alsoTo ?? [])],
            from: deadline.from,
            to: deadline.to,
          },
        ]
      : [],
  );
}

/** The line of the timescale that a date stands in: what is said with it. */
function lineOf(text: string, from: number, to: number): string {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to);
  return text.slice(start, end < 0 ? text.length : end);
}

/** What an action has at each of its dates: from the forums of its timescale, else from what its measure says is reported to whom. */
function entriesOf(plan: Plan, promised: Promised, reported: Reported | undefined, scene: PlanScene): readonly Entry[] {
  const { timescale, measure } = promised;
  const make = (iso: string, forum: string | null, kind: EntryKind, words: string, proposed: boolean): Entry => {
    const joint = forum !== null && saysJointSitting(words);
    const partner = joint ? jointPartner(words) : undefined;
    return {
      iso,
      forum,
      joint,
      ...(partner === undefined ? {} : { jointWith: partner }),
      kind,
      text: plainText(measure !== null && words !== measure && reported ? `${words} (${measure})` : words),
      proposed,
      outsideYear: isOutside(iso, scene.period),
      sheet: plan.sheet,
      cell: promised.cell,
    };
  };
  const dated = datesOf(promised).flatMap(({ iso, forums, from, to }) => {
    const line = lineOf(timescale, from, to);
    const said = kindSaid(line);
    if (forums.length > 0) {
      const kind = said === undefined || said === "deliverable" ? heardAs(reported) : said;
      return forums.map((forum) => make(iso, forum, kind, line, false));
    }
    if (reported && reported.receivers.length > 0)
      return reported.receivers.map((forum) => make(iso, forum, reported.kind, measure ?? line, false));
    if (promised.namedTo.length > 0 && reported?.kind !== "deliverable")
      return promised.namedTo.map((forum) =>
        make(iso, forum, said === "update" ? said : heardAs(reported), line, false),
      );
    const kind = reported?.kind ?? (said === "report" ? said : undefined);
    return kind === undefined || kind === "standing"
      ? []
      : [make(iso, null, kind, reported ? (measure ?? line) : line, false)];
  });
  if (dated.length > 0) return dated;
  const source = readFrequency(timescale) ? timescale : readFrequency(measure ?? "") ? (measure ?? "") : "";
  const perYear = readFrequency(source)?.perYear ?? null;
  const received = receiversOf(timescale, reported);
  const forums = received.length > 0 ? received : promised.namedTo;
  if (perYear === null) return [];
  return forums.flatMap((forum) =>
    proposedFor(forum, perYear, scene).map((iso) => make(iso, forum, heardAs(reported), source, true)),
  );
}

function heardAs(reported: Reported | undefined): EntryKind {
  return reported === undefined || reported.kind === "deliverable" ? "report" : reported.kind;
}

function receiversOf(timescale: string, reported: Reported | undefined): readonly string[] {
  const named = forumNamesIn(timescale);
  return named.length > 0 ? named : (reported?.receivers ?? []);
}

/** The forum's own sittings where they are as many as the frequency says, else months evenly spread. */
function proposedFor(forum: string, perYear: number, { meetings, period }: PlanScene): readonly string[] {
  const own = meetings.filter((sitting) => forumKey(sitting.forum) === forumKey(forum) && !sitting.outsideYear);
  return own.length === perYear ? own.map((sitting) => sitting.iso) : proposeMonths(perYear, period);
}

/** Leads on several lines as one line: "QA; BMG/Board". */
function leadsOf(lead: string | null): string | null {
  const lines = (lead ?? "").split("\n").map(plainText);
  const named = [...new Set(lines.filter((line) => line !== ""))].join("; ");
  return named === "" ? null : named;
}

/** What a plan's actions report, to whom and when. Actions that report nothing have no row. */
export function fromPlan(plan: Plan, scene: PlanScene): RowsRead {
  const known = [...new Set(scene.meetings.map((sitting) => sitting.forum))];
  const stages = new Map(plan.key.map(({ code, stage }) => [code, stage]));
  const questions: string[] = [];
  const rows = plan.actions.flatMap((action): ScheduleRow[] => {
    const promises = promisesOf(plan, action, scene.grid, scene.period).map((promised) => ({
      promised,
      reported: promised.measure === null ? undefined : readReported(promised.measure, known),
    }));
    const entries = promises.flatMap(({ promised, reported }) => entriesOf(plan, promised, reported, scene));
    if (entries.length === 0) {
      const asked = promises.flatMap(({ promised, reported }) => [
        promised.timescale,
        reported ? (promised.measure ?? "") : "",
      ]);
      const question = asked.flatMap((text) => readFrequency(text)?.question ?? [])[0];
      if (question !== undefined) questions.push(`${action.ref ?? `Row ${action.row}`}: ${question}`);
      return [];
    }
    const what = plainText(action.action ?? action.outcome ?? "").replace(/^[•·❖▪*-]\s*/, "");
    const stage = action.rating === null ? undefined : stages.get(action.rating);
    return [
      {
        of: "action",
        priority: plainText(action.band ?? action.outcome ?? what),
        what,
        ref: action.sub === null || action.ref === null ? action.ref : `${action.ref} ${action.sub}`,
        lead: leadsOf(action.lead),
        reporter: promises.find(({ reported }) => reported?.reporter)?.reported?.reporter ?? null,
        joint: null,
        entries,
        sheet: plan.sheet,
        cell: action.cells.action ?? null,
        isComplete: stage === "complete" || stage === "complete-checked",
      },
    ];
  });
  return { rows, questions };
}
