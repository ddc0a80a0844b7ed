import { reading, type Phrase } from "../reading";

/**
 * Year end, end of the financial year, end of the plan: the plan year's last month, when the plan is of one year or is meant
 * itself. An academic, coming or numbered year's end is left as text, as is a financial year's in a plan of a calendar year.
 */
export const yearEnd: Phrase = {
  pattern: /(?:EO(?:[JP]*Y|P(?!O)|J)|[JP]*YE)(?!s|\(?y)/g,
  read: (match, { plan }) => reading(match, "month", plan?.[1], { assumed: ["year"] }),
  isMeant: (_, { plan }, signs) =>
    plan !== null && plan[1] - plan[0] < (/P$/.test(signs) ? 999 : 12) && !(/J/.test(signs) && plan[1] % 12 > 10),
};
