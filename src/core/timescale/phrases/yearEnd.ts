import { reading, type Reading, type Wording } from "../reading";
import type { Scene } from "../scene";
import { timescalePhrases } from "../vocabulary";

function atEnd(written: string, isMeant: (scene: Scene, end: number) => boolean): Wording {
  return {
    phrase: timescalePhrases(written),
    read: (match, scene): readonly Reading[] => {
      const end = scene.plan?.[1];
      return end !== undefined && isMeant(scene, end) ? [reading(match, "month", end, { assumed: ["year"] })] : [];
    },
  };
}

const isOfOneYear = ({ plan }: Scene) => plan !== null && plan[1] - plan[0] < 12;

/** Year end, end of the year: the plan year's last month, where the plan is of one year. An academic, coming or numbered year's end is left as text. */
export const yearEnd = atEnd(
  `
  <ends> of? plan? <year word> !(<counted number>|"("|<a year>)
  plan? <year word> <ends> !("(" <a year>|<a year>)
  `,
  isOfOneYear,
);

/** End of the financial year; not in a plan of a calendar year, which ends at another time. */
export const financialYearEnd = atEnd(
  `
  <ends> of? (<accounts>|plan)* <accounts> plan? <year word>? !(<counted number>|"("? <a year>)
  <accounts>+ <year word> <ends> !("("? <a year>)
  `,
  (scene, end) => isOfOneYear(scene) && end % 12 < 11,
);

/** End of the plan, however many years it is for. */
export const planEnd = atEnd("<ends> of? plan !(of|<year word>)", () => true);
