import { listed } from "../../plan/listed";
import type { Found, Rule } from "../rule";
import { compareNumbers, outOfPlace, seriesOf, withoutRepeats, type Series } from "../series";

function strayRuns(series: Series): readonly Found[] {
  const strays = outOfPlace(series);
  return series.flatMap((number, at) => {
    const before = series[at - 1];
    if (!strays.has(number) || (before && strays.has(before))) return [];
    let end = at;
    for (let next = series[end]; next && strays.has(next); next = series[end]) end += 1;
    const run = series.slice(at, end);
    const verb = run.length === 1 ? "stands" : "stand";
    const after = series[end];
    const place =
      before && compareNumbers(before, number) > 0 ? `after ${before.text}` : `before ${after?.text ?? "?"}`;
    return [{ cell: number.cell, message: `${listed(run.map(({ text }) => text))} ${verb} ${place}.` }];
  });
}

/** A number that does not stand where its number says; several that follow each other are told once. */
export const outOfOrderNumber: Rule = {
  id: "out-of-order-number",
  level: "must",
  title: "Number out of order",
  why: "Readers look for an action where its number should be.",
  check: ({ plan }) => seriesOf(plan).flatMap((series) => strayRuns(withoutRepeats(series))),
};
