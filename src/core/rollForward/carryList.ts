import type { Action, Part } from "../plan/plan";
import type { KeyEntry } from "../key/key";

/** What becomes of a line of last year's plan. */
export type Fate = "carried" | "completed" | "no-longer-wanted";

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
  /** The last update; null where there is none. */
  readonly lastWords: string | null;
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
