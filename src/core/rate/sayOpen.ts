import { sayDay } from "../grid/day";
import { cited } from "../plan/cite";
import { listed } from "../plan/listed";
import type { Action } from "../plan/plan";
import { sayDue, sayOver } from "./dueWords";
import type { Lateness } from "./lateness";

/** An action past its date for which nothing could be decided, and why. */
export interface OpenCase {
  readonly action: Action;
  readonly lateness: Extract<Lateness, { readonly late: "undecided" | "uncounted" }>;
}

function sayUndecided([first, ...others]: readonly OpenCase[]): string[] {
  if (!first) return [];
  const { action, lateness } = first;
  const { deadline, than } = lateness;
  if (others.length > 0) {
    const which = listed([first, ...others].map((each) => cited(each.action)));
    return [
      `Nothing is proposed for ${which}: they are exactly ${than.words} late, or over it only by an assumed day.`,
    ];
  }
  const due = sayDue(deadline);
  if (deadline.kind === "day" || than.unit === "meetings") {
    return [`${cited(action)}, due ${due}, is exactly ${than.words} late, so nothing is proposed.`];
  }
  const day = sayDay(deadline.iso ?? "").split(" ")[0] ?? "";
  return [
    `${cited(action)}, due ${due}, is over ${than.words} late only if ${day} means an earlier day than its last, so nothing is proposed.`,
  ];
}

function sayUncounted(open: readonly OpenCase[]): string[] {
  const [first] = open;
  if (!first) return [];
  const { than } = first.lateness;
  const whose =
    than.forum === null
      ? "its meetings"
      : `the meetings of ${/board|partnership|executive|group|committee/i.test(than.forum) ? "the " : ""}${than.forum}`;
  const lacks =
    than.forum === null
      ? "the key does not say whose meetings it counts, and the workbook lists none or several"
      : `the workbook does not list ${whose} over that time`;
  const verb = open.length === 1 ? "is" : "are";
  return [
    `Nothing is proposed for ${listed(open.map(({ action }) => cited(action)))}, which ${verb} past the date: whether it is ${sayOver(than)} cannot be counted, since ${lacks}. List them on a sheet of meetings, with forum, date and papers due.`,
  ];
}

/** What could not be decided, and why, each cause in one sentence. */
export function sayOpen(open: readonly OpenCase[]): readonly string[] {
  return [
    ...sayUndecided(open.filter(({ lateness }) => lateness.late === "undecided")),
    ...sayUncounted(open.filter(({ lateness }) => lateness.late === "uncounted")),
  ];
}
