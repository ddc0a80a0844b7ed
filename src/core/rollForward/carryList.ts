import type { Action, Part } from "../plan/plan";
import type { Day } from "../grid/day";
import type { KeyEntry } from "../key/key";

/** What becomes of a line of last year's plan. */
export type Fate = "carried" | "completed" | "no-longer-wanted";

/** How a line stood at a meeting before: from a snapshot, or from a rating column of its own. */
export interface CarryStep {
  /** "BMG 11 July 2018", or the column's heading. */
  readonly meeting: string;
  readonly asAt: Day | null;
  /** Its number then; null where it is the same as now, or there was none. */
  readonly number: string | null;
  /** In words; null where it was not rated. */
  readonly rating: string | null;
  /** What its update said then; null where it said nothing, or the same as at the step before. */
  readonly words: string | null;
}

/** One line of last year's plan: an action, or one lettered part of it where its parts go different ways. */
export interface CarryLine {
  readonly action: Action;
  /** Null where the action goes as a whole. */
  readonly part: Part | null;
  readonly fate: Fate;
  readonly oldNumber: string | null;
  /** Null where it is not carried, or the plan has no numbers. */
  readonly newNumber: string | null;
  readonly text: string;
  readonly lead: string | null;
  readonly timescale: string | null;
  readonly entry: KeyEntry | undefined;
  /** The last update, of an earlier meeting where the plan's is blank; null where there is none. */
  readonly lastWords: string | null;
  /** Every earlier meeting that the workbook keeps, the oldest first. */
  readonly trail: readonly CarryStep[];
  /** Why it is no longer wanted, where an update says; null otherwise. */
  readonly reason: string | null;
  /** For completed lines: whether its words say that the work goes on. */
  readonly continues: boolean;
  /** What an officer should look at; empty for nothing. */
  readonly notes: readonly string[];
}

/** Last year's plan sorted into next year's: every line once, in the order of the plan. */
export interface CarryList {
  readonly lines: readonly CarryLine[];
  /** How many actions the plan had. */
  readonly actions: number;
  /** "26 actions = 20 carried + 5 completed + 1 no longer wanted" */
  readonly adds: string;
}
