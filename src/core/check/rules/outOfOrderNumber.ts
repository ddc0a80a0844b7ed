import { numberSeries, planNumbers } from "../numbering";
import type { Rule } from "../rule";

/** A number that stands after a higher one. */
export const outOfOrderNumber: Rule = {
  id: "out-of-order-number",
  level: "must",
  title: "Number out of order",
  why: "Readers look for an action where its number should be.",
  check: ({ plan }) =>
    numberSeries(planNumbers(plan)).flatMap((series) =>
      series.flatMap((number, at) => {
        const before = series[at - 1];
        const isRepeat = series.slice(0, at).some((other) => other.number === number.number);
        if (!before || isRepeat || before.number < number.number) return [];
        return [{ cell: number.cell, message: `${number.text} stands after ${before.text}.` }];
      }),
    ),
};
