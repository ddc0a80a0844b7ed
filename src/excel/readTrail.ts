import { versionOf } from "../core/compare/version";
import type { KeyEntry } from "../core/key/key";
import type { Day } from "../core/grid/day";
import { readKept } from "../core/plan/kept";
import type { Plan } from "../core/plan/plan";
import { recognise } from "../core/recognise/recognise";
import { inExcel } from "./inExcel";
import { meetingsIn } from "./meetingsIn";
import { readBook } from "./readBook";

/** How an action stood at one meeting; absent from the plan then where `held` is false. */
export interface TrailStep {
  readonly label: string;
  readonly asAt: Day | null;
  readonly held: boolean;
  /** What its rating was and meant by that meeting's own key. */
  readonly entry: KeyEntry | null;
  readonly timescale: string | null;
}

function planAt(plans: readonly Plan[], sheet: string, row: number): Plan | undefined {
  return plans.find((plan) => plan.sheet === sheet && plan.actions.some((action) => action.row === row));
}

/** One action over all meetings that were kept, the oldest first and as it stands now last. Empty where none was kept. */
export async function readTrail(sheet: string, row: number): Promise<readonly TrailStep[]> {
  return inExcel(async (context) => {
    const book = await readBook(context, { sheet, enough: () => false });
    const { settings } = readKept(book.kept);
    const meetings = await meetingsIn(book);
    const plan = planAt(recognise(book, { settings, sheets: [sheet], ...meetings }).plans, sheet, row);
    if (!plan) return [];
    const [{ earlierVersions }, { trails }] = await Promise.all([
      import("../core/jobs/earlierVersions"),
      import("../core/compare/trail"),
    ]);
    const before = earlierVersions(book, plan);
    if (before.length === 0) return [];
    const now = versionOf(plan, "", plan.period.asAt);
    const all = trails([...before, now], settings.pairs);
    const trail = all.trails.find(({ action }) => action.row === row);
    return all.meetings.map(({ label, asAt }, at) => {
      const point = trail?.points[at] ?? null;
      return {
        label,
        asAt,
        held: point !== null,
        entry: point?.entry ?? null,
        timescale: point?.action.timescale ?? null,
      };
    });
  });
}
