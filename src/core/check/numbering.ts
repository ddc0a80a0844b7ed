import type { Plan } from "../plan/plan";
import { fieldCell } from "./fieldCell";

/** A number as the plan gives it: "2.3" is 3 after the prefix "2.", "A4" is 4 after "A". */
export interface PlanNumber {
  readonly text: string;
  readonly prefix: string;
  readonly number: number;
  readonly cell: string | null;
}

function readNumber(ref: string): { prefix: string; number: number } | undefined {
  const match = /^(.*?)(\d{1,4})\s*[.):]?$/su.exec(ref.trim());
  return match ? { prefix: (match[1] ?? "").toLowerCase().replace(/\s/g, ""), number: Number(match[2]) } : undefined;
}

interface RefAt {
  readonly ref: string;
  readonly outcome: string | null;
  readonly cell: string | null;
}

/** True where the plan writes an objective's number again on each of its rows, so that a repeat is no slip. */
function repeatsItsNumbers(refs: readonly RefAt[]): boolean {
  const repeats = refs.filter(
    (each, at) => at > 0 && refs[at - 1]?.ref === each.ref && refs[at - 1]?.cell !== each.cell,
  );
  return repeats.length * 4 > refs.length;
}

/**
 * The plan's numbers in the order of its rows: one for each objective, however many rows share it. Adjacent rows that
 * repeat a number with the same outcome are one objective, and so are repeats in a plan that writes the number on every row.
 */
export function planNumbers(plan: Plan): readonly PlanNumber[] {
  const refs = plan.actions.flatMap((action): RefAt[] =>
    action.ref === null ? [] : [{ ref: action.ref, outcome: action.outcome, cell: fieldCell(plan, action, "ref") }],
  );
  const repeatsAreNormal = repeatsItsNumbers(refs);
  return refs.flatMap(({ ref, outcome, cell }, at) => {
    const before = refs[at - 1];
    const isAgain = before?.ref === ref && (repeatsAreNormal || (outcome !== null && before.outcome === outcome));
    const read = before?.cell === cell || isAgain ? undefined : readNumber(ref);
    return read ? [{ text: ref, ...read, cell }] : [];
  });
}

/** Numbers that count on together: by prefix, and begun anew where a list starts again at 1. */
export function numberSeries(numbers: readonly PlanNumber[]): readonly (readonly PlanNumber[])[] {
  const open = new Map<string, PlanNumber[]>();
  const series: PlanNumber[][] = [];
  for (const number of numbers) {
    const current = open.get(number.prefix);
    const startsAgain = number.number === 1 && current !== undefined && current.length > 1;
    if (current && !startsAgain) current.push(number);
    else {
      const begun = [number];
      open.set(number.prefix, begun);
      series.push(begun);
    }
  }
  return series;
}
