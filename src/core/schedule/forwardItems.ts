import { sayDay, type Day } from "../grid/day";
import { forumKey } from "./forums";
import { followItems, hasNumberOf, isAt, monthOf, type ItemAt } from "./followItems";
import type { OwnCell } from "./keptColumns";
import { ownWords, type KeptStatus } from "./keptStatuses";
import { paperDueOf } from "./paperDue";
import { sayForum } from "./sayForum";
import type { AgendaItem, Schedule, ScheduleRow, Sitting } from "./schedule";
import { usualPapersDays } from "./workingDays";
import { itemIsNotOver, itemIsOver } from "../language/phrases/reports";

/** One line of the forward plan. */
export interface ForwardItem extends AgendaItem {
  readonly sitting: Sitting;
  /** A day, or the officers' own words; null where the meeting's day is not known. */
  readonly paperDue: string | null;
  readonly status: string | null;
  /** What officers wrote into columns of their own, by their headings. */
  readonly own: Readonly<Record<string, OwnCell>>;
}

interface Options {
  readonly asAt: Day | null;
  readonly papersDays: number;
  readonly kept: readonly KeptStatus[];
}

const isSettled = (status: string) => itemIsOver.isIn(status) && !itemIsNotOver.isIn(status);

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

const nameOf = (ref: string | null, text: string) => JSON.stringify([ref, text]);

/** Tells the items whose action is complete. */
function doneIn(rows: readonly ScheduleRow[]): (item: AgendaItem) => boolean {
  const done = new Set(rows.flatMap((row) => (row.isComplete ? [nameOf(row.ref, row.what)] : [])));
  return ({ ref, text }) => done.has(nameOf(ref, text));
}

/** The day that all lines of a sitting have, where there are several. */
type SharedDue = (sitting: Sitting) => string | undefined;

function sharedDues(kept: readonly KeptStatus[]): SharedDue {
  const known = new Map<Sitting, string | undefined>();
  return (sitting) => {
    if (known.has(sitting)) return known.get(sitting);
    const [first, ...others] = kept.filter((line) => isAt(line, sitting));
    const isShared = others.length > 0 && others.every(({ paperDue }) => paperDue === first?.paperDue);
    known.set(sitting, isShared ? first?.paperDue : undefined);
    return known.get(sitting);
  };
}

/**
 * When an item's paper is due: as officers typed it, else as the meetings say it. A day that an earlier run wrote is theirs no
 * more than ours: one that the number of days gives, or that all lines of a sitting share whose papers the Meetings sheet times.
 */
function dueOf(
  sitting: Sitting,
  line: KeptStatus | undefined,
  schedule: Schedule,
  { papersDays }: Options,
  sharedDue: SharedDue,
): string | null {
  const usual = paperDueOf(sitting, papersDays, schedule.period);
  if (!line || line.paperDue === "") return usual;
  const { papersDue: _, ...bare } = sitting;
  const written = [papersDays, line.papersDays ?? usualPapersDays].flatMap((days) =>
    [sitting, bare].map((at) => paperDueOf({ ...at, iso: line.iso }, days, schedule.period)),
  );
  if (written.includes(line.paperDue)) return usual;
  return sitting.papersDue !== undefined && sharedDue(sitting) === line.paperDue ? usual : line.paperDue;
}

/** What is on the agendas, each with what officers have typed of it; and the kept lines that are none of it. */
function onAgendas(schedule: Schedule, options: Options, sharedDue: SharedDue) {
  const { asAt, kept } = options;
  const heard = schedule.agenda.flatMap(({ sitting, items }) => items.map((item): ItemAt => ({ item, sitting })));
  const lines = followItems(heard, kept, schedule.sittings);
  const isDone = doneIn(schedule.rows);
  const items = heard.map((each): ForwardItem => {
    const { item, sitting } = each;
    const line = lines.get(each);
    const isSlipped = isPast(sitting.iso, asAt) && !isDone(item);
    const said = isDone(item) ? ownWords.complete : isSlipped ? slipOf(sitting, schedule, asAt) : null;
    const paperDue = dueOf(sitting, line, schedule, options, sharedDue);
    return { ...item, sitting, paperDue, status: line?.status ? line.status : said, own: line?.own ?? {} };
  });
  const used = new Set(lines.values());
  return { items, heard, left: kept.filter((line) => !used.has(line)) };
}

/** What is said of a line that the plan no longer names: with the item that now has its number, where there is one. */
function whyKept(line: KeptStatus, heard: readonly ItemAt[]): string {
  const now = heard.find(({ item, sitting }) => isAt(line, sitting) && hasNumberOf(line, item));
  return now ? `${ownWords.stays}: ${now.item.ref ?? ""} now says something else` : ownWords.stays;
}

/** What is heard at the sittings of a line's forum and month: it can be at no others. */
function bySitting(heard: readonly ItemAt[]): (line: KeptStatus) => readonly ItemAt[] {
  const months = new Map<string, ItemAt[]>();
  for (const each of heard) {
    const there = months.get(monthOf(each.sitting));
    if (there) there.push(each);
    else months.set(monthOf(each.sitting), [each]);
  }
  return (line) => months.get(monthOf(line)) ?? [];
}

const byDate = (a: ForwardItem, b: ForwardItem) =>
  a.sitting.iso < b.sitting.iso ? -1 : a.sitting.iso > b.sitting.iso ? 1 : 0;

/**
 * Everything due at a meeting, by date: with when its paper is due and how it stands. What officers typed as a status is
 * kept, also when the meeting's month has got its day; what is past and not recorded as heard stays on, also where the
 * plan no longer names it.
 */
export function forwardItems(schedule: Schedule, options: Options): readonly ForwardItem[] {
  const { asAt } = options;
  const sharedDue = sharedDues(options.kept);
  const { items, heard, left } = onAgendas(schedule, options, sharedDue);
  const heardAt = bySitting(heard);
  const stays = left
    .filter((line) => !isSettled(line.status))
    .map((line): ForwardItem => {
      const { iso, forum, joint, item, lead, kind, status, own } = line;
      const known = schedule.sittings.find((each) => isAt({ iso, forum }, each) && each.joint === joint);
      const sitting = known ?? { iso, forum, joint, proposed: false, outsideYear: false };
      const said = isPast(sitting.iso, asAt) ? slipOf(sitting, schedule, asAt) : whyKept(line, heardAt(line));
      const paperDue = dueOf(sitting, line, schedule, options, sharedDue);
      return { text: item, ref: null, lead, kind, proposed: false, sitting, paperDue, status: status || said, own };
    });
  return [...items, ...stays].sort(byDate);
}
