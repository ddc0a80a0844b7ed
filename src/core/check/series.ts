import type { Plan } from "../plan/plan";
import { planNumbers, type PlanNumber } from "./numbering";

/** Numbers that count on together: of one family, and begun anew where a list starts again at its first number. */
export type Series = readonly PlanNumber[];

const lastOf = (number: PlanNumber) => number.path.at(-1) ?? 0;

/** The numbers that share all but the last place: "2.1", "2.2" and "2.3". */
export function parentOf(number: PlanNumber): string {
  return number.path.slice(0, -1).join(".") + (number.isLettered ? "a" : "");
}

/** Below 0 where the one comes before the other: 2 before 2.1, 2.9 before 2.10. */
export function compareNumbers(one: PlanNumber, other: PlanNumber): number {
  for (let at = 0; at < Math.min(one.path.length, other.path.length); at++) {
    const difference = (one.path[at] ?? 0) - (other.path[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.path.length - other.path.length;
}

function startsAgain(current: Series, number: PlanNumber, next: PlanNumber | undefined): boolean {
  const previous = current.at(-1);
  if (!previous || current[0]?.path.join(".") !== number.path.join(".")) return false;
  const goesOnFromBefore = next !== undefined && parentOf(next) === parentOf(previous) && [1, 2].includes(lastOf(next) - lastOf(previous)); // prettier-ignore
  if (goesOnFromBefore && lastOf(next) !== lastOf(number) + 1) return false;
  if (number.band !== previous.band) return true;
  const isFollowed = next !== undefined && parentOf(next) === parentOf(number) && lastOf(next) === lastOf(number) + 1;
  return isFollowed && current.length > 1;
}

function split(numbers: Series): readonly Series[] {
  const series: PlanNumber[][] = [];
  let current: PlanNumber[] = [];
  numbers.forEach((number, at) => {
    if (at === 0 || startsAgain(current, number, numbers[at + 1])) series.push((current = []));
    current.push(number);
  });
  return series;
}

const known = new WeakMap<Plan, readonly Series[]>();

/** The plan's numbers by the series that they count on in. */
export function seriesOf(plan: Plan): readonly Series[] {
  const before = known.get(plan);
  if (before) return before;
  const families = new Map<string, PlanNumber[]>();
  for (const number of planNumbers(plan)) {
    const there = families.get(number.family);
    if (there) there.push(number);
    else families.set(number.family, [number]);
  }
  const series = [...families.values()].flatMap(split).map(withZeros);
  known.set(plan, series);
  return series;
}

/** A number typed as 1.10 into a cell that Excel took for the number 1.1: read as what comes after 1.9, and cited as it shows. */
function withZeros(series: Series): Series {
  const lasts = new Map<string, number>();
  return series.map((number) => {
    const parent = parentOf(number);
    const [last, before] = [lastOf(number), lasts.get(parent)];
    const lostZero = number.path.length === 2 && before !== undefined && before + 1 === last * 10;
    const path = lostZero ? [...number.path.slice(0, -1), last * 10] : number.path;
    lasts.set(parent, path.at(-1) ?? 0);
    return lostZero ? { ...number, path } : number;
  });
}

/** A series without the second of any number that it has twice. */
export function withoutRepeats(series: Series): Series {
  const seen = new Set<string>();
  return series.filter(({ path }) => !seen.has(path.join(".")) && seen.add(path.join(".")));
}

/**
 * The numbers that are out of order: those outside the longest run that counts up. Of two that changed places, the later
 * one. Empty where so many are that the plan is plainly not kept in the order of its numbers.
 */
export function outOfPlace(series: Series): ReadonlySet<PlanNumber> {
  // From the end, the longest run that counts down: ends[n] is where a run of n + 1 numbers can best go on from.
  const ends: number[] = [];
  const after = new Map<number, number | undefined>();
  for (let at = series.length - 1; at >= 0; at--) {
    const number = series[at];
    if (!number) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = series[ends[middle] ?? 0];
      if (end && compareNumbers(end, number) > 0) low = middle + 1;
      else high = middle;
    }
    ends[low] = at;
    after.set(at, low === 0 ? undefined : ends[low - 1]);
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = after.get(at)) kept.add(at);
  const others = series.filter((_, at) => !kept.has(at));
  return new Set(others.length > 3 && others.length * 3 > series.length ? [] : others);
}
