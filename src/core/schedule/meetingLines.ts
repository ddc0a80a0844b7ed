import type { Book } from "../grid/book";
import { cellAddress } from "../grid/address";
import { cellAt } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Period, Plan } from "../plan/plan";
import { datesIn } from "./dates";
import { forumKey, forumNamesIn } from "./forums";
import type { Group } from "./groups";
import type { Schedule } from "./schedule";

/** One line of the Meetings sheet as it is first laid out; what is null is for officers to fill in. */
export interface MeetingLine {
  readonly forum: string;
  readonly iso: string | null;
  readonly jointWith: string | null;
  /** Which part of the workbook shows it. */
  readonly knownFrom: string;
}

/** The meeting named in a plan's title: "update following BMG 11th July 2018". */
function inTitles(plans: readonly Plan[]): readonly MeetingLine[] {
  return plans.flatMap((plan) => {
    const { asAt } = plan.period;
    const forum = forumNamesIn(plan.title ?? "").at(-1);
    if (asAt === null || forum === undefined) return [];
    return [{ forum, iso: asAt, jointWith: null, knownFrom: `title of ${plan.sheet}` }];
  });
}

/** Lines of document control: a cell that is a forum and nothing else, and a day beside it. */
function inDocumentControl(book: Book, plans: readonly Plan[], period: Period): readonly MeetingLine[] {
  const taken = new Set(plans.map((plan) => plan.sheet));
  return book.grids.flatMap((grid) => {
    if (taken.has(grid.sheet) || grid.lastRow > 200) return [];
    return grid.rows.flatMap((row, at): MeetingLine[] => {
      const cells = Object.keys(row ?? []).map((column) => ({
        column: Number(column),
        text: shownText(cellAt(grid, at, Number(column)), grid.date1904),
      }));
      const said = cells.filter(({ text }) => text !== "");
      if (said.length < 2 || said.length > 5) return [];
      const forum = said.flatMap(({ text }) =>
        forumNamesIn(text).filter((name) => forumKey(name) === forumKey(text)),
      )[0];
      const dates = said.flatMap(({ text, column }) => datesIn(text, period).map(({ iso }) => ({ iso, column })));
      const [date] = dates;
      if (forum === undefined || !date || dates.length !== 1 || date.iso.length < 10) return [];
      return [{ forum, iso: date.iso, jointWith: null, knownFrom: `${grid.sheet}, ${cellAddress(at, date.column)}` }];
    });
  });
}

const keyOf = (line: MeetingLine) =>
  `${forumKey(line.forum)}|${line.iso ?? ""}|${line.jointWith === null ? "" : "joint"}`;

/** A month of which the workbook shows the day as well is one line, with the day; where two lines of that month could be meant, both stay. */
function withDays(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  const isDayOf = (day: MeetingLine, month: MeetingLine) =>
    day.iso?.length === 10 && month.iso === day.iso.slice(0, 7) && forumKey(day.forum) === forumKey(month.forum);
  const monthOf = (day: MeetingLine): MeetingLine | undefined => {
    const months = lines.filter((month) => isDayOf(day, month));
    const days = lines.filter((other) => months.some((month) => isDayOf(other, month)));
    return months.length === 1 && new Set(days.map(({ iso }) => iso)).size === 1 ? months[0] : undefined;
  };
  const taken = new Map(lines.flatMap((day): [MeetingLine, MeetingLine][] => {
    const month = monthOf(day);
    return month ? [[day, month]] : [];
  })); // prettier-ignore
  const gone = new Set(taken.values());
  return lines.flatMap((line) => {
    const month = taken.get(line);
    if (!month) return gone.has(line) ? [] : [line];
    return [{ ...line, jointWith: line.jointWith ?? month.jointWith }];
  });
}

/** What the workbook itself shows of its meetings: titles, document control, schedule and timescales, then the months that frequencies propose, and groups without a date. */
export function meetingLines(
  book: Book,
  plans: readonly Plan[],
  schedule: Schedule,
  groups: readonly Group[],
): readonly MeetingLine[] {
  const { period, sittings } = schedule;
  const dated = [
    ...inTitles(plans),
    ...inDocumentControl(book, plans, period),
    ...sittings.map(({ forum, iso, joint, jointWith, proposed }): MeetingLine => ({
      forum,
      iso,
      jointWith: joint ? (jointWith ?? "yes") : null,
      knownFrom: proposed ? "proposed from how often it meets: please confirm" : "schedule or timescales",
    })),
  ];
  const undated = groups
    .filter((group) => !dated.some((line) => forumKey(line.forum) === forumKey(group.name)))
    .map(({ name, frequency, jointWith, joint }): MeetingLine => ({
      forum: name,
      iso: null,
      jointWith: joint ? (jointWith ?? "yes") : null,
      knownFrom: frequency ? `meets: ${frequency.words}` : "structure of groups",
    }));
  const one = [
    ...new Map([...withDays(dated), ...undated].reverse().map((line) => [keyOf(line), line])).values(),
  ].reverse();
  return one.sort((a, b) => (a.iso ?? "9999").localeCompare(b.iso ?? "9999") || a.forum.localeCompare(b.forum));
}
