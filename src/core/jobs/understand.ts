import type { Book } from "../grid/book";
import { readKept } from "../plan/kept";
import type { Period, Plan } from "../plan/plan";
import { recognise } from "../recognise/recognise";
import { keepsMeetings, readMeetings } from "../schedule/meetings";
import { holdsPlan } from "../sheets/holdsPlan";
import type { JobContext } from "./job";
import { sayPlan } from "./sayPlan";

/** The plans of the wished sheet, or of every sheet that was read, and the sentences about them. */
export function understand(
  book: Book,
  context: JobContext,
): { plans: readonly Plan[]; say: readonly string[]; refused?: string } {
  const { sheet } = context;
  if (sheet !== undefined && !book.sheets.some((each) => each.name === sheet)) {
    const reason = `There is no sheet called “${sheet}”. The sheets are: ${book.sheets.map((each) => each.name).join(", ")}.`;
    return { plans: [], say: [reason], refused: reason };
  }
  const own = readKept(book.kept).sheets;
  const { plans, say } = recognise(book, {
    settings: context.settings,
    ...(keepsMeetings(book) && { meetings: (period: Period) => readMeetings(book, period) }),
    sheets: sheet === undefined ? book.grids.map((grid) => grid.sheet).filter((name) => holdsPlan(own[name])) : [sheet],
  });
  return { plans, say: plans.length === 0 ? say : plans.map(sayPlan) };
}
