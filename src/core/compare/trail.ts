import type { KeyEntry } from "../key/key";
import type { Day } from "../grid/day";
import type { Action } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { align } from "./align";
import { deadlineMove, type DeadlineMove } from "./deadlineMove";
import type { Version } from "./version";

/** An action as it stood at one meeting. */
export interface TrailPoint {
  readonly action: Action;
  /** What its rating meant by that meeting's own key; undefined where not rated or not in the key. */
  readonly entry: KeyEntry | undefined;
}

/** One action of the last version over all meetings. */
export interface Trail {
  readonly action: Action;
  /** One per version, the oldest first; null where the plan did not hold it. */
  readonly points: readonly (TrailPoint | null)[];
  /** From the first meeting that held it to the last. */
  readonly deadline: DeadlineMove;
  /** How often its deadline was moved, either way. */
  readonly timesMoved: number;
}

/** The meetings that trails lead over, the oldest first. */
export interface Trails {
  readonly meetings: readonly { readonly label: string; readonly asAt: Day | null }[];
  readonly trails: readonly Trail[];
}

/**
 * Follows the actions of the last version back through all that came before, from each version to the next. An action that
 * was away at a meeting and is back is found again where the match is certain. Decisions are on the last two versions.
 */
export function trails(versions: readonly Version[], decisions: Settings["pairs"] = {}): Trails {
  let previous: Version | undefined;
  let standing = new Map<Action, Path>();
  let away: readonly Path[] = [];
  versions.forEach((version, meeting) => {
    const last = meeting === versions.length - 1;
    const next = new Map<Action, Path>();
    const lead = (path: Path, action: Action) => {
      path[meeting] = action;
      next.set(action, path);
    };
    if (previous !== undefined) {
      for (const [one, other] of pairsOf(previous, version, last ? decisions : {}, false)) {
        const path = standing.get(one);
        if (path !== undefined) lead(path, other);
      }
    }
    const fresh = version.actions.filter((action) => !next.has(action));
    const heads = new Map(
      away.flatMap((path) =>
        path
          .filter((action) => action !== null)
          .slice(-1)
          .map((head) => [head, path]),
      ),
    );
    for (const [one, other] of pairsOf(
      { ...version, actions: [...heads.keys()] },
      { ...version, actions: fresh },
      {},
      true,
    )) {
      const path = heads.get(one);
      if (path !== undefined) lead(path, other);
    }
    for (const action of fresh)
      if (!next.has(action))
        lead(
          versions.map(() => null),
          action,
        );
    away = [...away, ...standing.values()].filter((path) => path[meeting] === null);
    standing = next;
    previous = version;
  });
  return {
    meetings: versions.map(({ label, asAt }) => ({ label, asAt })),
    trails: (previous?.actions ?? []).flatMap((action) => {
      const path = standing.get(action);
      return path === undefined ? [] : [trailOf(path, versions)];
    }),
  };
}

/** One action per version; null where the plan did not hold it. */
type Path = (Action | null)[];

function pairsOf(
  before: Version,
  after: Version,
  decisions: Settings["pairs"],
  certainOnly: boolean,
): readonly (readonly [Action, Action])[] {
  return align(before, after, decisions).pairs.flatMap((pair) => {
    const [one, other] = [before.actions[pair.before], after.actions[pair.after]];
    return one === undefined || other === undefined || (certainOnly && !pair.certain) ? [] : [[one, other] as const];
  });
}

function trailOf(path: readonly (Action | null)[], versions: readonly Version[]): Trail {
  const points = path.map((action, k) =>
    action === null ? null : { action, entry: versions[k]?.key.find((entry) => entry.code === action.rating) },
  );
  const stood = path.filter((action) => action !== null);
  const [first, last] = [stood[0], stood[stood.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError("A trail leads over one meeting at least.");
  const moves = stood.slice(1).map((action, k) => deadlineMove(stood[k]?.deadlines ?? [], action.deadlines));
  return {
    action: last,
    points,
    deadline: deadlineMove(first.deadlines, last.deadlines),
    timesMoved: moves.filter((move) => move.moved === "later" || move.moved === "earlier").length,
  };
}
