import { sayDay } from "../grid/day";
import { cited } from "../plan/cite";
import { listed } from "../plan/listed";
import type { Action } from "../plan/plan";
import type { Deadline } from "../timescale/timescale";
import { sayDue, sayForum, sayOver } from "./dueWords";
import type { Lateness } from "./lateness";
import type { Threshold } from "./threshold";

/** Past its date, under a rating that is for work on track and for work that is done. */
export interface Either {
  readonly late: "either";
  readonly deadline: Deadline;
  readonly label: string;
}

export type Open = Extract<Lateness, { readonly late: "undecided" | "uncounted" | "between" }> | Either;

/** An action past its date for which nothing could be decided, and why. */
export interface OpenCase {
  readonly action: Action;
  readonly lateness: Open;
}

/** An open case of one kind. */
interface Of<Kind extends Open["late"]> {
  readonly action: Action;
  readonly lateness: Extract<Open, { readonly late: Kind }>;
}

/** "row 12, due …" begins a sentence. */
const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const citedAll = (open: readonly { readonly action: Action }[]) => listed(open.map(({ action }) => cited(action)));

const withDue = ({ action, lateness }: Of<"undecided">) => `${cited(action)}, due ${sayDue(lateness.deadline)},`;

/** On the border to the day. */
function sayExact(open: readonly Of<"undecided">[]): string[] {
  const [first, second] = open;
  if (!first) return [];
  const { than } = first.lateness;
  const who = second ? `${citedAll(open)} are` : `${withDue(first)} is`;
  if (than.unit === "working-days") {
    return [`${who} about ${than.words} late, and bank holidays may decide it, so nothing is proposed.`];
  }
  return [`${who} exactly ${than.words} late, so nothing is proposed.`];
}

/** Over the border only by an earlier day than the one assumed. */
function sayAssumed(open: readonly Of<"undecided">[]): string[] {
  const [first, second] = open;
  if (!first) return [];
  const { than, deadline } = first.lateness;
  if (second) {
    const which = listed(
      open.map(({ action, lateness }) => `${cited(action)} (${sayDue(lateness.deadline).replace(/^in /, "")})`),
    );
    return [
      `${which} are over ${than.words} late only if an earlier day than the last is meant, so nothing is proposed.`,
    ];
  }
  const meant =
    deadline.kind === "quarter"
      ? "an earlier day of that quarter than its last is meant"
      : `${sayDay(deadline.iso ?? "").split(" ")[0] ?? ""} means an earlier day than its last`;
  return [`${withDue(first)} is over ${than.words} late only if ${meant}, so nothing is proposed.`];
}

/** The cases in groups that one sentence fits, in their order. */
function byBorder<T extends { readonly lateness: { readonly than: Threshold } }>(
  open: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of open) {
    const { words, unit } = each.lateness.than;
    groups.set(`${unit} ${words}`, [...(groups.get(`${unit} ${words}`) ?? []), each]);
  }
  return [...groups.values()];
}

function whyUncounted({ lateness: { than } }: Of<"uncounted">): string {
  if (than.unit === "periods") {
    return `since the key does not say how long a ${than.forum ?? "period"} is. Say it in months or weeks under the key's thresholds.`;
  }
  const lacks =
    than.forum === null
      ? "the key does not say whose meetings it counts, and the workbook lists none or several"
      : `the workbook does not list the meetings of ${sayForum(than.forum)} over that time`;
  return `since ${lacks}. List them on a sheet of meetings, with forum, date and papers due.`;
}

function sayUncounted(open: readonly Of<"uncounted">[]): string[] {
  const [first] = open;
  if (!first) return [];
  const verb = open.length === 1 ? "is" : "are";
  return [
    `Nothing is proposed for ${citedAll(open)}, which ${verb} past the date: whether that is ${sayOver(first.lateness.than)} cannot be counted, ${whyUncounted(first)}`,
  ];
}

function sayBetween(open: readonly Of<"between">[]): string[] {
  if (open.length === 0) return [];
  const verb = open.length === 1 ? "is" : "are";
  return [
    `Nothing is proposed for ${citedAll(open)}, which ${verb} past the date: the key has no rating for work that is so late.`,
  ];
}

function sayEither(open: readonly Of<"either">[]): string[] {
  const [first] = open;
  if (!first) return [];
  const verb = open.length === 1 ? "is" : "are";
  return [
    `Nothing is proposed for ${citedAll(open)}, which ${verb} past the date: ${first.lateness.label} is for work on track and for work that is done.`,
  ];
}

/** What could not be decided, and why, each cause in one sentence. */
export function sayOpen(open: readonly OpenCase[]): readonly string[] {
  const of = <Kind extends Open["late"]>(kind: Kind): readonly Of<Kind>[] =>
    open.flatMap(({ action, lateness }) => (isOf(lateness, kind) ? [{ action, lateness }] : []));
  const undecided = of("undecided");
  const isExact = ({ lateness: { deadline } }: Of<"undecided">) => (deadline.iso ?? "").length > 7;
  return [
    ...byBorder(undecided.filter(isExact)).flatMap(sayExact).map(asSentence),
    ...byBorder(undecided.filter((each) => !isExact(each)))
      .flatMap(sayAssumed)
      .map(asSentence),
    ...byBorder(of("uncounted")).flatMap(sayUncounted),
    ...sayBetween(of("between")),
    ...sayEither(of("either")),
  ];
}

function isOf<Kind extends Open["late"]>(
  lateness: Open,
  kind: Kind,
): lateness is Extract<Open, { readonly late: Kind }> {
  return lateness.late === kind;
}
