import type { Key, KeyEntry, Stage } from "../../../src/core/key/key";
import { stagesOf } from "../../../src/core/key/stage";
import type { Action, Plan } from "../../../src/core/plan/plan";
import type { Deadline } from "../../../src/core/timescale/timescale";
import { samplePlan } from "../../support/samplePlan";

/** The sample plan that the rated plans of these tests are made from. */
export const sample = samplePlan("adults-board-2018");

/** A key from its labels and words; the stages are read from the words, as from a sheet. */
export function keyOf(words: Readonly<Record<string, string>>): Key {
  const entries = Object.entries(words).map(([label, meaning]) => ({ label, meaning }));
  const stages = stagesOf(entries);
  return entries.map(({ label, meaning }, at): KeyEntry => ({
    code: label.charAt(0),
    label,
    meaning,
    color: null,
    cell: `B${at + 4}`,
    stage: stages[at] ?? "unknown",
  }));
}

/** A deadline on a day or in a month. */
export function due(iso: string, more: Partial<Deadline> = {}): Deadline {
  return { iso, kind: iso.length > 7 ? "day" : "month", forum: null, assumed: [], from: 0, to: 1, ...more };
}

/** What is said of one action: its stage in the key or its rating, and what else differs from a sound one. */
export type Rated = Partial<Action> & { readonly stage?: Stage };

/** A plan of actions numbered 1, 2, 3 … rated in column F from row 5. */
export function ratedPlan(rated: readonly Rated[], key: Key = sample.key, changes: Partial<Plan> = {}): Plan {
  const [template] = sample.actions;
  if (!template) throw new Error("The sample has actions.");
  const { parts: _, ratings: __, ...plain } = template;
  return {
    ...sample,
    key,
    actions: rated.map(({ stage, ...more }, at): Action => {
      const rating = more.rating ?? key.find((entry) => entry.stage === stage)?.code ?? null;
      const cell = `F${at + 5}`;
      return {
        ...plain, row: at + 5, rows: [at + 5, at + 5], ref: `${at + 1}`, sub: null, update: null, timescale: null, deadlines: [],
        rating, ratingTyped: rating, ratingCell: cell, cells: { rating: cell }, ...more,
      }; // prettier-ignore
    }),
    ...changes,
  };
}
