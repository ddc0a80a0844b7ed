import { sayDay, isDay, type Day } from "../grid/day";
import { sayForum } from "./contradictions";
import { forumKey } from "./forums";
import { itemKey, ownWords, type KeptStatus } from "./keptStatuses";
import type { AgendaItem, Schedule, ScheduleRow, Sitting } from "./schedule";
import { workingDaysBefore } from "./workingDays";

/** One line of the forward plan. */
export interface ForwardItem extends AgendaItem {
  readonly sitting: Sitting;
  /** A day, or the officers' own words; null where the meeting's day is not known. */
  readonly paperDue: string | null;
  readonly status: string | null;
}

interface Options {
  readonly asAt: Day | null;
  readonly papersDays: number;
  readonly kept: readonly KeptStatus[];
}

const isSettled = (status: string) =>
  /\b(?:done|complete[d]?|heard|closed|received|noted|agreed|withdrawn|not needed)\b/i.test(status);

/** True where a sitting has certainly been: its day, or the whole of its month, lies before the meeting date. */
function isPast(iso: string, asAt: Day | null): boolean {
  return asAt !== null && (iso.length > 7 ? iso < asAt : iso < asAt.slice(0, 7));
}

/** "5 working days before" on the Meetings sheet, or its own date; otherwise so many working days before a known day. */
function paperDueOf(sitting: Sitting, papersDays: number): string | null {
  const own = sitting.papersDue;
  const days = /^(\d{1,2}) working days?\b/i.exec(own ?? "")?.[1];
  if (own !== undefined && days === undefined) return own;
  return isDay(sitting.iso) ? workingDaysBefore(sitting.iso, days === undefined ? papersDays : Number(days)) : null;
}

/** What became of an item whose sitting has been. */
function slipOf(sitting: Sitting, schedule: Schedule, asAt: Day | null): string {
  const next = schedule.sittings.find(
    (each) => forumKey(each.forum) === forumKey(sitting.forum) && !isPast(each.iso, asAt),
  );
  const to = next === undefined ? "no later sitting is known" : `next ${sayForum(next)} is ${sayDay(next.iso)}`;
  return `Was due ${sayDay(sitting.iso)} and ${ownWords.slipped}: ${to}`;
}

function isDone(rows: readonly ScheduleRow[], item: AgendaItem): boolean {
  return rows.some((row) => row.isComplete && row.what === item.text && row.ref === item.ref);
}

/**
 * Everything due at a meeting, by date: with when its paper is due and how it stands. What officers typed as a status is
 * kept; what is past and not recorded as heard stays on, also where the plan no longer names it.
 */
export function forwardItems(schedule: Schedule, { asAt, papersDays, kept }: Options): readonly ForwardItem[] {
  const typed = new Map(kept.map((line) => [`${line.iso}|${itemKey(line.forum, line.item)}`, line.status]));
  const items = schedule.agenda.flatMap(({ sitting, items: heard }) =>
    heard.map((item): ForwardItem => {
      const name = item.ref === null ? item.text : `${item.ref} ${item.text}`;
      const own = typed.get(`${sitting.iso}|${itemKey(sitting.forum, name)}`) ?? "";
      const isSlipped = isPast(sitting.iso, asAt) && !isDone(schedule.rows, item);
      const said = isDone(schedule.rows, item) ? ownWords.complete : isSlipped ? slipOf(sitting, schedule, asAt) : null;
      return { ...item, sitting, paperDue: paperDueOf(sitting, papersDays), status: own === "" ? said : own };
    }),
  );
  const there = new Set(
    items.map(
      (item) =>
        `${item.sitting.iso}|${itemKey(item.sitting.forum, item.ref === null ? item.text : `${item.ref} ${item.text}`)}`,
    ),
  );
  const left = kept.filter(
    (line) => !isSettled(line.status) && !there.has(`${line.iso}|${itemKey(line.forum, line.item)}`),
  );
  const stays = left.map(({ iso, forum, joint, item, lead, kind, status }): ForwardItem => {
    const sitting = { iso, forum, joint, proposed: false, outsideYear: false };
    const said = isPast(iso, asAt) ? slipOf(sitting, schedule, asAt) : ownWords.stays;
    return {
      text: item,
      ref: null,
      lead,
      kind,
      proposed: false,
      sitting,
      paperDue: paperDueOf(sitting, papersDays),
      status: status || said,
    };
  });
  return [...items, ...stays].sort((a, b) =>
    a.sitting.iso < b.sitting.iso ? -1 : a.sitting.iso > b.sitting.iso ? 1 : 0,
  );
}
