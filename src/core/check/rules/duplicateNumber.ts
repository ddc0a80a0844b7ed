import { numberSeries, planNumbers } from "../numbering";
import type { Rule } from "../rule";

/** The same number on two objectives. */
export const duplicateNumber: Rule = {
  id: "duplicate-number",
  level: "must",
  title: "Number used twice",
  why: "Minutes and papers cite actions by number: a number used twice sends readers to the wrong one.",
  check: ({ plan }) =>
    numberSeries(planNumbers(plan)).flatMap((series) =>
      series.flatMap((number, at) => {
        const first = series.slice(0, at).find((other) => other.number === number.number);
        return first
          ? [{ cell: number.cell, message: `${number.text} is used already, in ${first.cell ?? "another row"}.` }]
          : [];
      }),
    ),
};
