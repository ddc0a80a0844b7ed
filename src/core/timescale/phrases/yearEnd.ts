import { monthCount } from "../months";
import { numberAt, yearAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/**
 * Year end, end of the financial year, end of the plan: the plan year's last month, when the plan is of one year or the
 * words name which ("end of financial year 2018/19", "end of year 2"). An academic or coming year's end is left as text.
 */
export const yearEnd: Phrase = {
  pattern: /(?:EOI?(?:[JP]*Y|J?(P)(?!O)|J)|[JP]*YE)(?:\(?(y|n(?=[-/]n))|(s))?/g,
  read: (match, scene) => {
    const [, plan, year, nth] = match;
    const { first, last } = reading(match, "month", null);
    const said = year ? yearAt(scene, last) : undefined;
    if (said?.isPlanYear) return [reading(match, "month", monthCount(said.year + 1, 3), { first, last: said.last })];
    const [opens, closes] = scene.plan ?? [0, 0];
    const isLong = closes - opens > 11;
    if (match[0].includes("J") && closes % 12 === 11) return [];
    const count = nth ? opens + 12 * numberAt(scene, last) - 1 : closes;
    if (
      count === 0 ||
      count > closes ||
      isLong !== !!(nth ?? (plan && isLong)) ||
      (said && said.year !== Math.floor(count / 12))
    )
      return [];
    return [reading(match, "month", count, { assumed: said ? [] : ["year"] })];
  },
};
