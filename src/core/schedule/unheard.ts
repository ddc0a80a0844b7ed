import { sayDay } from "../grid/day";
import { listed } from "../plan/listed";
import { forumKey } from "./forums";
import type { Undated } from "./rowsRead";
import type { KeptMeeting } from "./meetings";
import type { Contradiction, Entry, ScheduleRow, Sitting } from "./schedule";

/** What is checked against the meetings that officers keep. */
export interface ToBeHeard {
  readonly rows: readonly ScheduleRow[];
  /** The meetings of the sheet that officers keep; empty where there is none. */
  readonly kept: readonly KeptMeeting[];
  readonly sittings: readonly Sitting[];
  /** Forums with a line on that sheet that has no date yet: nothing is said of their dates. */
  readonly toFillIn: readonly string[];
  readonly undated: readonly Undated[];
  /** True for two names of which it is asked whether they are one forum. */
  readonly isOpen: (a: string, b: string) => boolean;
}

interface Growing {
  readonly kind: Contradiction["kind"];
  readonly text: string;
  readonly sheet: string;
  readonly cells: Set<string>;
}

const settled = (facts: ReadonlyMap<string, Growing>): readonly Contradiction[] =>
  [...facts.values()].map((fact) => ({ ...fact, cells: [...fact.cells] }));

/** True where one of a forum's meetings is in the entry's month, and on its day where both name one. */
function isHeard({ iso }: Entry, own: readonly Sitting[]): boolean {
  return own.some(
    (sitting) =>
      sitting.iso.slice(0, 7) === iso.slice(0, 7) &&
      (iso.length === 7 || sitting.iso.length === 7 || sitting.iso === iso),
  );
}

function whyNot(entry: Entry, forum: string, own: readonly Sitting[]): Pick<Growing, "kind" | "text"> {
  const last = own.map(({ iso }) => iso).sort().at(-1) ?? ""; // prettier-ignore
  if (last === "") {
    return {
      kind: "forum-without-sittings",
      text: `${forum} is reported to, and the Meetings sheet has no meeting of it.`,
    };
  }
  const isAfter = entry.iso.slice(0, 7) > last.slice(0, 7);
  const text = isAfter
    ? `${sayDay(entry.iso)} is after the last ${forum} (${sayDay(last)}).`
    : `The Meetings sheet has no ${forum} on or in ${sayDay(entry.iso)}.`;
  return { kind: "after-last-sitting", text };
}

/** Dates of a plan that no kept meeting of their forum can hear, told once per forum and date. */
export function unheardDates({ rows, kept, toFillIn, isOpen }: ToBeHeard): readonly Contradiction[] {
  if (kept.length === 0) return [];
  const facts = new Map<string, Growing>();
  for (const row of rows) {
    for (const entry of row.of === "sub-group" || row.isComplete ? [] : row.entries) {
      const { forum, proposed, sheet, cell } = entry;
      if (forum === null || proposed || toFillIn.includes(forumKey(forum))) continue;
      const own = kept.filter((sitting) => forumKey(sitting.forum) === forumKey(forum));
      if (isHeard(entry, own) || (own.length === 0 && kept.some((each) => isOpen(each.forum, forum)))) continue;
      const why = whyNot(entry, forum, own);
      const key = `${forumKey(forum)}|${why.kind === "forum-without-sittings" ? "" : entry.iso}`;
      const fact = facts.get(key) ?? { ...why, sheet, cells: new Set() };
      if (cell !== null) fact.cells.add(cell);
      facts.set(key, fact);
    }
  }
  return settled(facts);
}

/** Forums that something is to be reported to without a date, and of which no meeting is known at all, each told once. */
export function forumsWithoutSittings({ sittings, toFillIn, undated, isOpen }: ToBeHeard): readonly Contradiction[] {
  const known = new Set([...sittings.map(({ forum }) => forumKey(forum)), ...toFillIn]);
  const unknown = undated.filter(
    ({ forum }) => ![...known].some((each) => each === forumKey(forum) || isOpen(each, forum)),
  );
  return [...new Set(unknown.map(({ forum }) => forumKey(forum)))].flatMap((key): Contradiction[] => {
    const here = unknown.filter(({ forum }) => forumKey(forum) === key);
    const [first] = here;
    if (!first) return [];
    const who = listed([...new Set(here.map(({ cited }) => cited))]);
    return [
      {
        kind: "forum-without-sittings",
        text: `${first.forum} is to be reported to (${who}), and no meeting of it is known.`,
        sheet: first.sheet,
        cells: [...new Set(here.flatMap(({ cell }) => cell ?? []))],
      },
    ];
  });
}
