import { addMonths } from "../plan/addMonths";
import type { Day } from "../grid/day";
import { plainText } from "../grid/cleanText";
import type { Plan } from "../plan/plan";
import { moveYearsOn, yearSpan } from "./moveYearsOn";

const year = (day: Day) => Number(day.slice(0, 4));
const twoDigits = (value: number) => String(value % 100).padStart(2, "0");

/** The first day of the plan year that follows the one in which the plan stands; undefined where the plan's words give no year. */
export function nextYearBegins(plan: Plan, asAt: Day | null): Day | undefined {
  const { from, to } = plan.period;
  if (from === null) return undefined;
  let start = from;
  const last = asAt ?? from;
  while (addMonths(start, 12) <= last && (to === null || addMonths(start, 12) <= to)) start = addMonths(start, 12);
  return addMonths(start, 12);
}

/** "2019-20" for a financial year, "2020" for a calendar year; undefined where the plan's words give no year. */
export function nextYearWords(plan: Plan, asAt: Day | null): string | undefined {
  const next = nextYearBegins(plan, asAt);
  if (next === undefined) return undefined;
  return next.slice(5, 7) === "01" ? String(year(next)) : `${year(next)}-${twoDigits(year(next) + 1)}`;
}

const meetingWords =
  /\s*[-–—:,(]\s*(?:update[ds]?|following|as at|as of|position|reviewed|version|v\d|draft|progress)\b.*$/i;

/** Last year's title with next year's years, written as they were, and without last year's meeting: "Action Plan 2018/19 – update following BMG" → "Action Plan 2019/20". */
export function nextTitle(plan: Plan, asAt: Day | null): string {
  const next = nextYearWords(plan, asAt);
  const title = plainText(plan.title ?? plan.sheet).replace(meetingWords, "");
  if (next === undefined) return `${title} – next year`;
  const { from, to } = plan.period;
  const isOneYear = from !== null && to !== null && addMonths(from, 12) > to;
  const moved = isOneYear ? moveYearsOn(title, year(from), year(to)) : undefined;
  return moved ?? (title.includes(next) ? title : `${title} – ${next}`);
}

const quarterOrMonth =
  /\b(?:q ?[1-4]|quarter ?[1-4]|(?:\d{1,2} )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: ?'?(?:20)?\d{2})?)\b/gi;

/** The sheet for next year's plan: last year's name, without its quarter or month, with next year's words. */
export function nextSheetName(plan: Plan, asAt: Day | null): string {
  const next = nextYearWords(plan, asAt) ?? "next year";
  const bare = plan.sheet.replace(yearSpan, "").replace(/\b20\d\d\b/g, "").replace(quarterOrMonth, ""); // prettier-ignore
  const name = bare.replace(/[\s()–-]+/g, " ").trim();
  return `${(name === "" ? "Action Plan" : name).slice(0, 31 - next.length - 1).trim()} ${next}`;
}
