import { addMonths } from "../plan/addMonths";
import type { Day } from "../grid/day";
import { plainText } from "../grid/cleanText";
import type { Plan } from "../plan/plan";

const year = (day: Day) => Number(day.slice(0, 4));
const twoDigits = (value: number) => String(value % 100).padStart(2, "0");

/** "2019-20" for a financial year, "2020" for a calendar year; undefined where the plan's words give no year. */
export function nextYearWords(plan: Plan, asAt: Day | null): string | undefined {
  const { from, to } = plan.period;
  if (from === null) return undefined;
  let start = from;
  const last = asAt ?? from;
  while (addMonths(start, 12) <= last && (to === null || addMonths(start, 12) <= to)) start = addMonths(start, 12);
  const next = addMonths(start, 12);
  return next.slice(5, 7) === "01" ? String(year(next)) : `${year(next)}-${twoDigits(year(next) + 1)}`;
}

const span = /\b(20\d\d)( ?[-–—/] ?| to )(20\d\d|\d{1,2})\b|\b20\d\d\b/;
const meetingWords =
  /\s*[-–—:,(]\s*(?:update[ds]?|following|as at|as of|position|reviewed|version|v\d|draft|progress)\b.*$/i;

/** Last year's title with next year's words and without last year's meeting: "Action Plan 2018-9 – update following BMG" → "Action Plan 2019-20". */
export function nextTitle(plan: Plan, asAt: Day | null): string {
  const next = nextYearWords(plan, asAt);
  const title = plainText(plan.title ?? plan.sheet).replace(meetingWords, "");
  if (next === undefined) return `${title} – next year`;
  const { from, to } = plan.period;
  const isOneYear = from !== null && to !== null && addMonths(from, 12) > to;
  if (isOneYear && span.test(title)) return title.replace(span, next);
  return title.includes(next) ? title : `${title} – ${next}`;
}

/** The sheet for next year's plan: last year's name with next year's words. */
export function nextSheetName(plan: Plan, asAt: Day | null): string {
  const next = nextYearWords(plan, asAt) ?? "next year";
  const name = plan.sheet.replace(span, "").replace(/\s+/g, " ").trim();
  return `${(name === "" ? "Action Plan" : name).slice(0, 31 - next.length - 1)} ${next}`;
}
