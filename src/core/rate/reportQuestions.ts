import { sayDay, type Day } from "../grid/day";
import { cited } from "../plan/cite";
import type { Action, Plan } from "../plan/plan";
import type { Deadline } from "../timescale/timescale";
import { sayForum } from "./dueWords";
import { finalDeadline, lastDayOf } from "./deadlineDays";
import { monthNames, sentencesOf, wordsIn, type Word } from "../language";
import { beginsReporting, isOfReporting, wasDone, wasReported } from "../language/phrases/told";

/** A passed date of an action that goes on: a report that was due, and is asked about. It is never called late. */
export interface ReportQuestion {
  readonly sheet: string;
  /** The rating cell of the action, by which it is found. */
  readonly cell: string;
  readonly part: string | null;
  /** The date that passed, as the deadline has it. */
  readonly iso: string;
  readonly forum: string | null;
  /** "Due for the Board in June 2018, and again by December 2018: was it reported?" */
  readonly ask: string;
}

/** The name under which the officer's Yes is kept. */
export function reportName({ sheet, cell, iso }: Pick<ReportQuestion, "sheet" | "cell" | "iso">): string {
  return `${sheet}|${cell}|${iso}`;
}

/** True where the update itself says that it was reported in that month, or in one sentence that something was done then. */
function isTold(update: string | null, iso: string): boolean {
  const month = Number(iso.slice(5, 7));
  // "May need" names no month.
  const isNamed = ({ text, letters }: Word) =>
    monthNames.get(text) === month && (text !== "may" || letters !== "small");
  const line = wordsIn(update ?? "");
  if (!line.words.some(isNamed)) return false;
  return wasReported.isIn(line) || sentencesOf(line).some((each) => each.words.some(isNamed) && wasDone.isIn(each));
}

function latestPassed(action: Action, asAt: Day): { deadline: Deadline; final: Deadline } | undefined {
  const final = finalDeadline(action.deadlines);
  if (!final || final.last < asAt) return undefined;
  const passed = action.deadlines.flatMap((deadline) => {
    const last = lastDayOf(deadline);
    return last !== undefined && last < asAt && last < final.last ? [{ deadline, last }] : [];
  });
  const latest = passed.reduce<(typeof passed)[number] | undefined>(
    (best, each) => (best && best.last >= each.last ? best : each),
    undefined,
  );
  return latest && { deadline: latest.deadline, final: final.deadline };
}

function askOf({ timescale, action }: Action, { iso, forum }: Deadline, final: Deadline): string {
  const at = forum === null ? "" : ` for ${sayForum(forum)}`;
  const isReport = forum !== null || isOfReporting.isIn(timescale ?? "") || beginsReporting.isIn(action ?? "");
  const [due, last] = [sayDay((iso ?? "").slice(0, 7)), sayDay((final.iso ?? "").slice(0, 7))];
  return isReport
    ? `Due${at} in ${due}, and again by ${last}: was it reported?`
    : `Due${at} in ${due}, with more due by ${last}: was that part done?`;
}

/**
 * The reports whose date has passed while the action goes on, one an action: the latest. Not asked of work that is complete or stopped, where
 * the update tells of it, and where the officer has said that it was reported.
 */
export function reportQuestions(plan: Plan, asAt: Day | null, reported: readonly string[]): readonly ReportQuestion[] {
  if (asAt === null) return [];
  const answered = new Set(reported);
  const over = new Set(["complete", "complete-checked", "stopped"]);
  return plan.actions.flatMap((action): ReportQuestion[] => {
    const stage = plan.key.find(({ code }) => code === action.rating)?.stage;
    const found = latestPassed(action, asAt);
    if (!found || action.ratingCell === null || (stage !== undefined && over.has(stage))) return [];
    const { iso, forum } = found.deadline;
    if (iso === null || isTold(action.update, iso)) return [];
    const question = {
      sheet: plan.sheet,
      cell: action.ratingCell,
      part: action.ref === null ? null : cited(action),
      iso,
      forum,
      ask: askOf(action, found.deadline, found.final),
    };
    return answered.has(reportName(question)) ? [] : [question];
  });
}
