import { addMonths } from "../plan/addMonths";
import { addDays, isDay, type Day } from "../grid/day";
import type { Book } from "../grid/book";
import type { Period, Plan } from "../plan/plan";
import { spanIn } from "../recognise/title/period";

/** Rows at the head of a sheet in which a title or document control may name the year. */
const headRows = 8;

/** The year that the workbook's sheets name at their heads, where all that name one agree. */
function yearInBook(book: Book): Pick<Period, "from" | "to"> | undefined {
  const spans = book.grids.flatMap((grid) =>
    grid.rows
      .slice(0, headRows + 1)
      .flatMap((row) =>
        (row ?? []).flatMap((cell) =>
          typeof cell?.value === "string" && cell.value.length < 200 ? (spanIn(cell.value) ?? []) : [],
        ),
      ),
  );
  const [first] = spans;
  return first && spans.every((span) => span.from === first.from && span.to === first.to) ? first : undefined;
}

/** The year that the schedule is of: the plan's own, else that of another plan, else the one year that the workbook's sheets name at their heads. Null ends where no words say. */
export function scheduleYear(plan: Plan | undefined, plans: readonly Plan[], book: Book): Period {
  const own = plan === undefined ? undefined : known(plan.period);
  const others = plans.flatMap((each) => known(each.period) ?? []);
  const asAt = plan?.period.asAt ?? null;
  return own ?? others[0] ?? { from: null, to: null, ...yearInBook(book), asAt };
}

function known(period: Period): Period | undefined {
  return period.from === null && period.to === null ? undefined : period;
}

/** True for a month or day that lies wholly before or after the period; false where the period does not say. */
export function isOutside(iso: string, period: Period): boolean {
  const first: Day = iso.length > 7 ? iso : `${iso}-01`;
  if (!isDay(first)) return false;
  const last = iso.length > 7 ? iso : addDays(addMonths(first, 1).slice(0, 7) + "-01", -1);
  return (period.from !== null && last < period.from) || (period.to !== null && first > period.to);
}
