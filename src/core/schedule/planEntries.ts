import { plainText } from "../grid/cleanText";
import type { Grid } from "../grid/grid";
import type { Period, Plan } from "../plan/plan";
import { kindSaid } from "./entryKind";
import { forumKey, forumNamesIn } from "./forums";
import { proposeMonths, readFrequency, type BiMonthly } from "./frequency";
import { jointPartner, saysJointSitting } from "./joint";
import type { Promised } from "./promises";
import { readReported, type Reported } from "./reported";
import type { Entry, EntryKind, Sitting } from "./schedule";
import { isOutside } from "./scheduleYear";

/** What a plan's promises are read against. */
export interface PlanScene {
  /** Absent where the plan's sheet was not read. */
  readonly grid: Grid | undefined;
  readonly period: Period;
  readonly meetings: readonly Sitting[];
  readonly biMonthly?: BiMonthly;
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
export function entriesOf(
  plan: Plan,
  promised: Promised,
  reported: Reported | undefined,
  scene: PlanScene,
): readonly Entry[] {
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
  const { perYear, source } = rhythmOf(promised, scene);
  if (perYear === null) return [];
  return receiversOf(promised, reported).flatMap((forum) =>
    proposedFor(forum, perYear, scene).map((iso) => make(iso, forum, heardAs(reported), source, true)),
  );
}

/** How often a promise says, in its timescale before its measure, and where it says so. */
export function rhythmOf({ timescale, measure }: Promised, { biMonthly }: PlanScene) {
  const source = readFrequency(timescale) ? timescale : readFrequency(measure ?? "") ? (measure ?? "") : "";
  const frequency = readFrequency(source, biMonthly);
  return { source, perYear: frequency?.perYear ?? null, isAmbiguous: frequency?.isAmbiguous ?? false };
}

function heardAs(reported: Reported | undefined): EntryKind {
  return reported === undefined || reported.kind === "deliverable" ? "report" : reported.kind;
}

function receiversOf({ timescale, namedTo }: Promised, reported: Reported | undefined): readonly string[] {
  const named = forumNamesIn(timescale);
  const received = named.length > 0 ? named : (reported?.receivers ?? []);
  return received.length > 0 ? received : namedTo;
}

/** The forum's own sittings where they are as many as the frequency says, else months evenly spread. */
function proposedFor(forum: string, perYear: number, { meetings, period }: PlanScene): readonly string[] {
  const own = meetings.filter((sitting) => forumKey(sitting.forum) === forumKey(forum) && !sitting.outsideYear);
  return own.length === perYear ? own.map((sitting) => sitting.iso) : proposeMonths(perYear, period);
}

/** To whom something is reported without a date that can be read: what its measure, its column or "to Scrutiny" in its timescale says. */
export function receiversSaid({ timescale, namedTo }: Promised, reported: Reported | undefined): readonly string[] {
  const received = reported?.receivers ?? [];
  if (received.length > 0) return received;
  const inTimescale = readReported(timescale)?.receivers ?? [];
  return inTimescale.length > 0 ? inTimescale : namedTo;
}
