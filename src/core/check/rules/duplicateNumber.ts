import type { Rule } from "../rule";
import { seriesOf } from "../series";

/** The same number on two objectives: told at the second. */
export const duplicateNumber: Rule = {
  id: "duplicate-number",
  level: "must",
  title: "Number used twice",
  why: "Minutes and papers cite actions by number: a number used twice sends readers to the wrong one.",
  check: ({ plan }) =>
    seriesOf(plan).flatMap((series) => {
      const first = new Map<string, string | null>();
      return series.flatMap((number) => {
        const shown = number.text.toLowerCase().replace(/\s|(?<!\d)0+(?=\d)/g, "");
        const before = first.get(shown);
        if (before === undefined) {
          first.set(shown, number.cell);
          return [];
        }
        const tens = number.path.at(-1) ?? 0;
        const zero = tens > 0 && tens % 10 === 0 && !/0\D*$/.test(number.text);
        const way = zero ? ` If it is ${number.text}0, format the cell as text, so that Excel keeps the nought.` : "";
        return [{ cell: number.cell, message: `${number.text} is used already, in ${before ?? "another row"}.${way}` }];
      });
    }),
};
