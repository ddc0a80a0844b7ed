import type { Plan } from "../plan/plan";
import { fieldCell } from "./fieldCell";

/** A number as the plan gives it: "2.3" is 2, 3; "A4" is 4 in the family "a"; "1.2b" is 1, 2, 2 and lettered. */
export interface PlanNumber {
  /** As an officer would cite it, without a stop or bracket after it. */
  readonly text: string;
  readonly family: string;
  readonly path: readonly number[];
  readonly isLettered: boolean;
  readonly band: string | null;
  readonly cell: string | null;
}

interface RefAt {
  readonly ref: string;
  readonly outcome: string | null;
  readonly band: string | null;
  /** True for a lettered row of its number. */
  readonly isPart: boolean;
  readonly cell: string | null;
}

const pattern = /^([^\d]*?)(\d{1,4}(?:[./-]\d{1,4})*)\s*(?:\(?([a-z])\)?)?[\s.):\]]*$/iu;

function readNumber({ ref, band, cell }: RefAt): PlanNumber | undefined {
  const text = ref.normalize("NFKC").trim();
  const [, family = "", digits = "", letter] = pattern.exec(text) ?? [];
  if (digits === "") return undefined;
  const path = digits.split(/[./-]/).map(Number);
  const last = path.at(-1) ?? 0;
  // "SAR 2016" is named by its year: the years do not count on.
  if (last > 999 || path.length > 4) return undefined;
  return {
    text: text.replace(text.includes("(") ? /[\s.:\]]+$/ : /[\s.):\]]+$/, ""),
    family: family.toLowerCase().replace(/[^\p{L}]/gu, ""),
    path: letter === undefined ? path : [...path, letter.toLowerCase().charCodeAt(0) - 96],
    isLettered: letter !== undefined,
    band,
    cell,
  };
}

function refsOf(plan: Plan): readonly RefAt[] {
  const ofActions = plan.actions.flatMap((action): RefAt[] => {
    const { ref, outcome, band, sub } = action;
    return ref === null ? [] : [{ ref, outcome, band, isPart: sub !== null, cell: fieldCell(plan, action, "ref") }];
  });
  const column = plan.columns.ref;
  const ofPriorities = plan.priorities.flatMap(({ ref, group, row }): RefAt[] =>
    ref === null || column === undefined
      ? []
      : [{ ref, outcome: null, band: group, isPart: false, cell: `${column}${row}` }],
  );
  return [...ofActions, ...ofPriorities].filter(({ cell }, at, all) => at === 0 || all[at - 1]?.cell !== cell);
}

/** Tells whether a number that stands again in the next row is the same objective, going on: by what the plan does elsewhere. */
function goesOnIn(refs: readonly RefAt[]): (at: number) => boolean {
  let repeats = 0;
  let outcomesWithOne = 0;
  let outcomesWithSeveral = 0;
  refs.forEach(({ ref, outcome }, at) => {
    const before = refs[at - 1];
    if (before?.ref === ref) repeats += 1;
    if (outcome === null || before?.outcome !== outcome) return;
    if (before.ref === ref) outcomesWithOne += 1;
    else outcomesWithSeveral += 1;
  });
  const repeatsAreUsual = repeats * 4 > refs.length && repeats > 1;
  const numbersAreOfOutcomes = outcomesWithOne > outcomesWithSeveral;
  return (at) => {
    const [before, one] = [refs[at - 1], refs[at]];
    if (!one || before?.ref !== one.ref) return false;
    return repeatsAreUsual || one.isPart || (numbersAreOfOutcomes && one.outcome === before.outcome);
  };
}

const known = new WeakMap<Plan, readonly PlanNumber[]>();

/** The plan's numbers in the order of its rows: one for each objective, however many rows it has. */
export function planNumbers(plan: Plan): readonly PlanNumber[] {
  const before = known.get(plan);
  if (before) return before;
  const refs = refsOf(plan);
  const goesOn = goesOnIn(refs);
  const numbers = refs.flatMap((ref, at) => (goesOn(at) ? [] : (readNumber(ref) ?? [])));
  known.set(plan, numbers);
  return numbers;
}
