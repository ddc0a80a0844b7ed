import type { Day } from "../grid/day";
import type { Action } from "../plan/plan";
import type { Evidence } from "./alignment";
import type { Change } from "./changes";
import type { Comparison, Unpaired } from "./comparison";
import type { Movement } from "./movement";

interface RowJson {
  readonly row: number;
  readonly ref: string | null;
}

/** A row of one version alone. splitFrom: the earlier row its words were split from; mergedInto: the later row that holds them. Absent where neither. */
interface UnpairedJson extends RowJson {
  readonly splitFrom?: RowJson;
  readonly mergedInto?: RowJson;
}

/** The comparison as the command line writes it. */
export interface ComparisonJson {
  readonly before: { readonly label: string; readonly asAt: Day | null };
  readonly after: { readonly label: string; readonly asAt: Day | null };
  readonly pairs: readonly {
    readonly before: RowJson & { readonly rating: string | null };
    readonly after: RowJson & { readonly rating: string | null };
    readonly by: readonly Evidence[];
    readonly certain: boolean;
    readonly movement: Movement;
    readonly changes: readonly Change[];
  }[];
  readonly added: readonly UnpairedJson[];
  readonly removed: readonly UnpairedJson[];
  readonly counts: Readonly<Record<"before" | "after", Readonly<Record<string, number>>>>;
  readonly adds: string;
}

/** A comparison in the contract's shape; the sheets written are the job's to add. */
export function comparisonJson(comparison: Comparison): ComparisonJson {
  const { before, after } = comparison;
  return {
    before: { label: before.label, asAt: before.asAt },
    after: { label: after.label, asAt: after.asAt },
    pairs: comparison.pairs.map((pair) => ({
      before: { ...rowOf(pair.before), rating: pair.before.rating },
      after: { ...rowOf(pair.after), rating: pair.after.rating },
      by: pair.by,
      certain: pair.certain,
      movement: pair.movement,
      changes: pair.changes,
    })),
    added: comparison.added.map((one) => unpairedJson(one, "splitFrom")),
    removed: comparison.removed.map((one) => unpairedJson(one, "mergedInto")),
    counts: { before: before.counts, after: after.counts },
    adds: comparison.adds,
  };
}

function unpairedJson({ action, other }: Unpaired, name: "splitFrom" | "mergedInto"): UnpairedJson {
  return other === null ? rowOf(action) : { ...rowOf(action), [name]: rowOf(other) };
}

function rowOf(action: Action): RowJson {
  return { row: action.row, ref: action.ref };
}
