import { listed } from "../../plan/listed";
import { numberlessIn } from "../numberless";
import type { PlanNumber } from "../numbering";
import type { Found, Rule } from "../rule";
import { outOfPlace, parentOf, seriesOf, withoutRepeats, type Series } from "../series";

/** The number so far in the plan's own way of writing it: the 3 of "A-04" is "A-03", of "1.2d" is "1.2c". */
function written(like: PlanNumber, last: number): string {
  if (like.isLettered) return like.text.replace(/[a-z](?=\)?$)/i, String.fromCharCode(96 + last));
  return like.text.replace(/\d+$/, (digits) => String(last).padStart(digits.startsWith("0") ? digits.length : 1, "0"));
}

/** The numbers of a series by what they share but the last place, each in the order of counting. */
function groupsOf(series: Series): readonly (readonly PlanNumber[])[] {
  const groups = new Map<string, PlanNumber[]>();
  for (const number of series) {
    const parent = `${number.path.length}:${parentOf(number)}`;
    const there = groups.get(parent);
    if (there) there.push(number);
    else groups.set(parent, [number]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (a.path.at(-1) ?? 0) - (b.path.at(-1) ?? 0)));
}

const most = 20;
const rowOf = (number: PlanNumber | undefined) => Number(/\d+$/.exec(number?.cell ?? "")?.[0] ?? 0);

/** What is told already, and explains a gap. */
interface Known {
  readonly strays: ReadonlySet<PlanNumber>;
  /** Rows without a number: theirs may be the one that is missing. */
  readonly blankRows: readonly number[];
}

/** Tells a gap at the number after it. A first number that the other groups have and this one lacks is a gap too. */
function gapsIn(group: readonly PlanNumber[], beginAtOne: boolean, { strays, blankRows }: Known): readonly Found[] {
  return group.flatMap((number, at) => {
    const before = group[at - 1];
    const from = before?.path.at(-1) ?? (beginAtOne ? 0 : undefined);
    const to = number.path.at(-1) ?? 0;
    if (from === undefined || to - from < 2 || to - from > most || strays.has(number)) return [];
    const blank = blankRows.filter((row) => rowOf(before) < row && row < rowOf(number)).length;
    if (before && blank >= to - from - 1) return [];
    const absent = Array.from({ length: to - from - 1 }, (_, i) => written(number, from + 1 + i));
    const place = before ? `the numbers go from ${before.text} to ${number.text}` : `the first is ${number.text}`;
    return [
      { cell: number.cell, message: `There is no ${listed(absent).replace(/ and (?=\S+$)/, " or ")}: ${place}.` },
    ];
  });
}

/** A gap in the numbers. A number that only stands elsewhere is out-of-order-number's. */
export const missingNumber: Rule = {
  id: "missing-number",
  level: "must",
  title: "Number left out",
  why: "A reader who counts will ask what became of the action in the gap.",
  check: ({ plan }) => {
    const blankRows = numberlessIn(plan).map(({ row }) => row);
    return seriesOf(plan).flatMap((series) => {
      const once = withoutRepeats(series);
      const strays = outOfPlace(once);
      const groups = groupsOf(once);
      const deep = groups.filter(([first]) => (first?.path.length ?? 0) > 1);
      const fromOne = deep.filter(([first]) => first?.path.at(-1) === 1).length;
      return groups.flatMap((group) => {
        const isDeep = (group[0]?.path.length ?? 0) > 1;
        return gapsIn(group, isDeep && group.length > 1 && fromOne >= 2 && fromOne === deep.length - 1, {
          strays,
          blankRows,
        });
      });
    });
  },
};
