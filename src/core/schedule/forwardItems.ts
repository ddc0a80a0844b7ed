import { sayDay, type Day } from "../grid/day";
import { wordsOf } from "../grid/cleanText";
import { forumKey } from "./forums";
import { ownWords, type KeptStatus } from "./keptStatuses";
import { paperDueOf } from "./paperDue";
import { sayForum } from "./sayForum";
import type { AgendaItem, Schedule, ScheduleRow, Sitting } from "./schedule";

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
  /\b(?:done|complete[d]?|heard|closed|received|noted|agreed|withdrawn|not needed)\b/i.test(status) &&
  !/\bnot (?:yet )?(?:done|completed?|heard|closed|received|noted|agreed|withdrawn)\b/i.test(status);

/** True where a sitting has certainly been: its day, or the whole of its month, lies before the meeting date. */
function isPast(iso: string, asAt: Day | null): boolean {
  return asAt !== null && (iso.length > 7 ? iso < asAt : iso < asAt.slice(0, 7));
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

const nameOf = (item: AgendaItem) => (item.ref === null ? item.text : `${item.ref} ${item.text}`);

/** True where a kept line is of a sitting: the same forum and month, and the same day where both name one. */
function isAt(line: Pick<KeptStatus, "iso" | "forum">, sitting: Sitting): boolean {
  if (forumKey(line.forum) !== forumKey(sitting.forum)) return false;
  const bothDays = line.iso.length > 7 && sitting.iso.length > 7;
  return bothDays ? line.iso === sitting.iso : line.iso.slice(0, 7) === sitting.iso.slice(0, 7);
}

/** The line of the kept plan that an item of a sitting is: by its words, with joint where two have the same. Undefined where it is new. */
function lineOf(item: AgendaItem, sitting: Sitting, kept: readonly KeptStatus[]): KeptStatus | undefined {
  const there = kept.filter((line) => isAt(line, sitting) && wordsOf(line.item) === wordsOf(nameOf(item)));
  return there.find((line) => line.joint === sitting.joint) ?? there[0];
}

/** What is on the agendas, each with what officers have typed of it; and the kept lines that are none of it. */
function onAgendas(schedule: Schedule, { asAt, papersDays, kept }: Options) {
  const used = new Set<KeptStatus>();
  const items = schedule.agenda.flatMap(({ sitting, items: heard }) =>
    heard.map((item): ForwardItem => {
      const line = lineOf(item, sitting, kept);
      if (line) used.add(line);
      const isSlipped = isPast(sitting.iso, asAt) && !isDone(schedule.rows, item);
      const said = isDone(schedule.rows, item) ? ownWords.complete : isSlipped ? slipOf(sitting, schedule, asAt) : null;
      const paperDue = paperDueOf(sitting, papersDays, schedule.period);
      return { ...item, sitting, paperDue, status: line?.status ? line.status : said };
    }),
  );
  return { items, left: kept.filter((line) => !used.has(line)) };
}

const byDate = (a: ForwardItem, b: ForwardItem) =>
  a.sitting.iso < b.sitting.iso ? -1 : a.sitting.iso > b.sitting.iso ? 1 : 0;

/**
 * Everything due at a meeting, by date: with when its paper is due and how it stands. What officers typed as a status is
 * kept, also when the meeting's month has got its day; what is past and not recorded as heard stays on, also where the
 * plan no longer names it.
 */
export function forwardItems(schedule: Schedule, options: Options): readonly ForwardItem[] {
  const { asAt, papersDays } = options;
  const { items, left } = onAgendas(schedule, options);
  const stays = left
    .filter((line) => !isSettled(line.status))
    .map(({ iso, forum, joint, item, lead, kind, status }): ForwardItem => {
      const known = schedule.sittings.find((each) => isAt({ iso, forum }, each) && each.joint === joint);
      const sitting = known ?? { iso, forum, joint, proposed: false, outsideYear: false };
      const said = isPast(sitting.iso, asAt) ? slipOf(sitting, schedule, asAt) : ownWords.stays;
      const paperDue = paperDueOf(sitting, papersDays, schedule.period);
      return { text: item, ref: null, lead, kind, proposed: false, sitting, paperDue, status: status || said };
    });
  return [...items, ...stays].sort(byDate);
}
