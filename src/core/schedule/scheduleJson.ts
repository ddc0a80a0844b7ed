import type { Entry, Schedule, Sitting } from "./schedule";

function entryJson(entry: Entry): Record<string, unknown> {
  const { iso, forum, joint, kind, text, proposed, outsideYear } = entry;
  return { iso, forum, joint, kind, text, proposed, outsideYear };
}

function sittingJson({ iso, forum, joint }: Sitting): Record<string, unknown> {
  return { iso, forum, joint };
}

/** A schedule as the contract writes it. Sittings that a frequency alone proposes stand apart, unless there are no others. */
export function scheduleJson(schedule: Schedule, sheets: readonly string[]): Record<string, unknown> {
  const { sittings } = schedule;
  const named = sittings.filter((sitting) => !sitting.proposed);
  const proposed = sittings.filter((sitting) => sitting.proposed);
  return {
    sittings: (named.length > 0 ? named : proposed).map(sittingJson),
    proposedSittings: proposed.map(sittingJson),
    rows: schedule.rows.map((row) => ({
      priority: row.priority,
      ref: row.ref,
      lead: row.lead,
      joint: row.joint,
      of: row.of,
      what: row.what,
      reporter: row.reporter,
      entries: row.entries.map(entryJson),
    })),
    agenda: schedule.agenda.map(({ sitting, items }) => ({
      ...sittingJson(sitting),
      items: items.map(({ text, lead, kind, ref, proposed: isProposed }) => ({
        text,
        lead,
        kind,
        ref,
        proposed: isProposed,
      })),
    })),
    contradictions: schedule.contradictions,
    questions: schedule.questions.map(({ text }) => text),
    asked: schedule.questions.map(({ kind, names }) => ({ kind, names })),
    sheets,
  };
}
