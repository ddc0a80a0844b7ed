import type { Book } from "../grid/book";
import { countOf } from "../plan/listed";
import { sayDay } from "../grid/day";
import type { Plan } from "../plan/plan";
import { forumKey } from "./forums";
import { readFrequency } from "./frequency";
import type { Agenda, Contradiction, Schedule, ScheduleRow, Sitting } from "./schedule";
import { factsOfSchedule } from "./scheduleRows";

/** More items than this on one agenda cannot be heard in a meeting of two hours. */
export const mostItems = 12;

type Part = Omit<Schedule, "contradictions" | "questions">;

function ofSchedules(book: Book, plans: readonly Plan[]): readonly Contradiction[] {
  return plans.flatMap((plan) =>
    factsOfSchedule(book, plan, plans).map(({ kind, text, sheet, at }) => ({
      kind,
      text,
      sheet,
      cells: at.flatMap(({ cell }) => cell ?? []),
    })),
  );
}

const placed = (rows: readonly ScheduleRow[]) =>
  rows.flatMap((row) => (row.of === "sub-group" ? [] : row.entries.map((entry) => ({ row, entry }))));

/** Dates of a plan that no kept meeting of their forum can hear, told once per forum and date. */
function unheard({ rows, kept }: Part): readonly Contradiction[] {
  const facts = new Map<string, Contradiction & { readonly cells: string[] }>();
  for (const { entry } of placed(rows)) {
    const { forum, iso, proposed, sheet, cell } = entry;
    if (forum === null || proposed || kept.length === 0) continue;
    const own = kept.filter((sitting) => forumKey(sitting.forum) === forumKey(forum));
    const isHeard = own.some(
      (sitting) =>
        sitting.iso.slice(0, 7) === iso.slice(0, 7) &&
        (iso.length === 7 || sitting.iso.length === 7 || sitting.iso === iso),
    );
    if (isHeard) continue;
    const last = own
      .map((sitting) => sitting.iso)
      .sort()
      .at(-1);
    const kind = last === undefined ? "forum-without-sittings" : "after-last-sitting";
    const key = last === undefined ? forumKey(forum) : `${forumKey(forum)}|${iso}`;
    const known = facts.get(key);
    if (known) {
      if (cell !== null && !known.cells.includes(cell)) known.cells.push(cell);
      continue;
    }
    const text =
      last === undefined
        ? `${forum} is reported to, and the Meetings sheet has no meeting of it.`
        : iso.slice(0, 7) > last.slice(0, 7)
          ? `${sayDay(iso)} is after the last ${forum} (${sayDay(last)}).`
          : `No ${forum} is kept for ${sayDay(iso)}.`;
    facts.set(key, { kind, text, sheet, cells: cell === null ? [] : [cell] });
  }
  return [...facts.values()];
}

const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (count: number) => numberWords[count] ?? String(count);

/** A text that says how often and names another number of dates. */
function againstDates(plans: readonly Plan[]): readonly Contradiction[] {
  return plans.flatMap((plan) =>
    plan.actions.flatMap((action): Contradiction[] => {
      const source = [action.measure, action.timescale].find((text) => readFrequency(text ?? "")?.perYear);
      const frequency = readFrequency(source ?? "");
      const dates = [
        ...new Set(
          action.deadlines.flatMap(({ iso, kind }) =>
            iso !== null && (kind === "month" || kind === "day") ? [iso.slice(0, 7)] : [],
          ),
        ),
      ].sort();
      const [first, last] = [dates[0], dates.at(-1)];
      if (!frequency?.perYear || first === undefined || last === undefined || dates.length < 2) return [];
      const months =
        (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5));
      if (dates.length === frequency.perYear || months >= 12) return [];
      const cited = action.ref ?? `Row ${action.row}`;
      const text = `${cited} says “${frequency.words}” and names ${inWords(dates.length)} dates.`;
      return [
        {
          kind: "frequency-against-dates",
          text,
          sheet: plan.sheet,
          cells: [action.cells.timescale ?? `${plan.columns.timescale ?? "A"}${action.row}`],
        },
      ];
    }),
  );
}

function crowded(agenda: readonly Agenda[]): readonly Contradiction[] {
  return agenda.flatMap(({ sitting, items }) =>
    items.length > mostItems
      ? [
          {
            kind: "too-many-items" as const,
            text: `${sayDay(sitting.iso)}, ${sayForum(sitting)}: ${countOf(items.length, "item")} on one agenda.`,
            sheet: null,
            cells: [],
          },
        ]
      : [],
  );
}

/** "joint Board", "BMG". */
export function sayForum(sitting: Pick<Sitting, "forum" | "joint">): string {
  return sitting.joint ? `joint ${sitting.forum}` : sitting.forum;
}

/** Reports that name nobody who receives them, told once for each plan. */
function toNobody(rows: readonly ScheduleRow[]): readonly Contradiction[] {
  const lost = placed(rows).filter(({ entry }) => entry.forum === null && entry.kind === "report");
  return [...new Set(lost.map(({ row }) => row.sheet))].map((sheet): Contradiction => {
    const here = lost.filter(({ row }) => row.sheet === sheet);
    const cells = [...new Set(here.flatMap(({ entry }) => entry.cell ?? []))];
    return {
      kind: "no-forum",
      text: `${countOf(here.length, "report")} in ${sheet} with no forum named to receive ${here.length === 1 ? "it" : "them"}.`,
      sheet,
      cells,
    };
  });
}

/** Dates of a plan outside its years: told here for plans, whose checks tell them by deadline. */
function outside(rows: readonly ScheduleRow[]): readonly Contradiction[] {
  const lost = placed(rows).filter(
    ({ row, entry }) => row.of === "action" && entry.outsideYear && entry.forum !== null,
  );
  const byDate = new Map<string, Contradiction & { readonly cells: string[] }>();
  for (const { row, entry } of lost) {
    const key = `${row.sheet}|${entry.iso}|${forumKey(entry.forum ?? "")}`;
    const fact = byDate.get(key) ?? {
      kind: "outside-year",
      text: `${sayDay(entry.iso)}, ${entry.forum ?? ""}: outside the plan's years.`,
      sheet: row.sheet,
      cells: [],
    };
    if (entry.cell !== null && !fact.cells.includes(entry.cell)) fact.cells.push(entry.cell);
    byDate.set(key, fact);
  }
  return [...byDate.values()];
}

/** Everything that does not hold, one line per fact. */
export function contradictionsOf(part: Part, plans: readonly Plan[], book: Book): readonly Contradiction[] {
  return [
    ...ofSchedules(book, plans),
    ...outside(part.rows),
    ...unheard(part),
    ...againstDates(plans),
    ...crowded(part.agenda),
    ...toNobody(part.rows),
  ];
}
