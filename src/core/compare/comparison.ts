import type { Action } from "../plan/plan";
import type { Day } from "../grid/day";
import type { Evidence } from "./alignment";
import type { Change } from "./changes";
import type { DeadlineMove } from "./deadlineMove";
import type { Movement } from "./movement";

/** One action at both meetings. */
export interface Followed {
  readonly before: Action;
  readonly after: Action;
  readonly by: readonly Evidence[];
  readonly certain: boolean;
  /** Why an officer should look; null where the pair is certain. */
  readonly doubt: string | null;
  readonly movement: Movement;
  /** True also where the rating is another and the key's words give no direction: then the movement is "same". */
  readonly ratingChanged: boolean;
  readonly changes: readonly Change[];
  readonly deadline: DeadlineMove;
  /** What the update says that it did not say before; "" where nothing. */
  readonly newWords: string;
  /** The update is there and is word for word what it was. Not told of an action that was complete or stopped both times. */
  readonly nothingNew: boolean;
}

/** An action of the later version alone, or of the earlier one alone, and the other action it was split from or merged into. */
export interface Unpaired {
  readonly action: Action;
  readonly other: Action | null;
}

/** How many, by what; none is left out, so that they add up. */
export interface Totals {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly pairs: number;
  /** Pairs by movement; "changed" are those whose rating is another without a direction, taken from "same". */
  readonly movements: Readonly<Record<Movement | "changed", number>>;
  /** Updates with nothing new: one that several actions share counts once. */
  readonly nothingNew: number;
  readonly uncertain: number;
}

export interface ComparedVersion {
  readonly label: string;
  readonly asAt: Day | null;
  /** Actions by code as recorded; codes that none has are absent. */
  readonly counts: Readonly<Record<string, number>>;
  readonly notRated: number;
}

/** What moved between two meetings: a value that reports only read. */
export interface Comparison {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  /** In the order of the later version. */
  readonly pairs: readonly Followed[];
  readonly added: readonly Unpaired[];
  readonly removed: readonly Unpaired[];
  readonly totals: Totals;
  /** "26 + 3 new - 2 no longer in the plan = 27" */
  readonly adds: string;
  /** "12 moved: 7 better, 3 worse, 2 completed; 13 as before." */
  readonly moved: string;
  /** What must be known to read it: keys that differ, pairs to check, actions split or merged. */
  readonly say: readonly string[];
}
