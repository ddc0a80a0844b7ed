import type { Key, Stage } from "../key/key";
import type { SnapshotState } from "../plan/snapshotState";
import type { Day } from "../grid/day";
import type { Action } from "../plan/plan";

/** The plan as it stood at one meeting. */
export interface Snapshot {
  readonly asAt: Day;
  /** "BMG 11 July 2018". */
  readonly name: string;
  readonly state: SnapshotState;
  /** The sheet whose plan it is of. */
  readonly sheet: string;
  /** The key as it was then, as far as the kept rows show it: codes in use only. */
  readonly key: Key;
  readonly actions: readonly Action[];
}

/** What the history says in words of a stage, and reads back. */
export const stageWords: Readonly<Record<Stage, string>> = {
  "on-track": "on track",
  "late-slight": "late",
  "late-serious": "seriously late",
  complete: "complete",
  "complete-checked": "complete and checked",
  "not-started": "not begun",
  stopped: "stopped",
  unknown: "as the key says",
};
