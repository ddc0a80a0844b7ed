import { numberSeries, planNumbers } from "../numbering";
import type { Rule } from "../rule";

/** A gap in the numbers, told at the number after the gap. A number that only stands elsewhere is out-of-order-number's. */
export const missingNumber: Rule = {
  id: "missing-number",
  level: "must",
  title: "Number left out",
  why: "A reader who counts will ask what became of the action in the gap.",
  check: ({ plan }) =>
    numberSeries(planNumbers(plan)).flatMap((series) => {
      const present = new Set(series.map((each) => each.number));
      const told = new Set<number>();
      return series.flatMap((number) => {
        const below = series.filter((each) => each.number < number.number);
        const before = Math.max(...below.map((each) => each.number));
        if (below.length === 0 || told.has(number.number)) return [];
        told.add(number.number);
        const missing = Array.from({ length: number.number - before - 1 }, (_, i) => before + 1 + i).filter(
          (n) => !present.has(n),
        );
        if (missing.length === 0 || missing.length > 20) return [];
        const prefix = number.text.trim().replace(/\d+\s*[.):]?$/, "");
        return [
          {
            cell: number.cell,
            message: `There is no ${missing.map((n) => prefix + n).join(", ")} before ${number.text}.`,
          },
        ];
      });
    }),
};
