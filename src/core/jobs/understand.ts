import type { Book } from "../grid/book";
import type { Steps } from "../grid/steps";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import { recognising } from "../recognise/recognise";
import { meetingsIn } from "../schedule/meetings";
import { holdsPlan } from "../sheets/holdsPlan";
import type { JobContext } from "./job";
import { sayPlan } from "./sayPlan";

/** What a book was understood to hold: its plans, and the sentences about them. */
export interface Understood {
  readonly plans: readonly Plan[];
  readonly say: readonly string[];
  readonly refused?: string;
}

/** The plans of the wished sheet, or of every sheet that was read, and the sentences about them; in steps. */
export function* understanding(book: Book, context: JobContext): Steps<Understood> {
  const { sheet } = context;
  if (sheet !== undefined && !book.sheets.some((each) => each.name === sheet)) {
    const reason = `There is no sheet called “${sheet}”. The sheets are: ${book.sheets.map((each) => each.name).join(", ")}.`;
    return { plans: [], say: [reason], refused: reason };
  }
  const own = readKept(book.kept).sheets;
  const meetings = meetingsIn(book);
  yield;
  const { plans, say } = yield* recognising(book, {
    settings: context.settings,
    ...(meetings && { meetings }),
    sheets: sheet === undefined ? book.grids.map((grid) => grid.sheet).filter((name) => holdsPlan(own[name])) : [sheet],
  });
  return { plans, say: plans.length === 0 ? say : plans.map(sayPlan) };
}
