import type { Book } from "../grid/book";
import type { Grid } from "../grid/grid";
import type { Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import type { Level } from "../plan/finding";

/** What a rule looks at: one plan in its sheet, and the workbook around it. */
export interface Subject {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly book: Book;
  /** All plans of the workbook, this one included. */
  readonly plans: readonly Plan[];
  /** The meeting date to judge at; null where nothing may be judged by date. */
  readonly asAt: Day | null;
}

/** What a rule found; level only where it differs from the rule's own. */
export interface Found {
  /** Null where there is no cell to mend it in. */
  readonly cell: string | null;
  readonly message: string;
  readonly level?: Level;
}

/** One doubt or fault that a careful officer would want looked at. */
export interface Rule {
  /** A name of the contract's table. */
  readonly id: string;
  readonly level: Level;
  /** What the pane calls the cause when it folds several findings: "No timescale". */
  readonly title: string;
  /** Why it matters, in the sentence that the pane prints. */
  readonly why: string;
  check(subject: Subject): readonly Found[];
}
