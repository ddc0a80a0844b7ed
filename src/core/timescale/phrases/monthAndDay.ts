import { dated } from "../dated";

/**
 * March 31st, March the 31st, March 31, 2019. Without an ending or a year behind it, a number is a day only where it cannot be a
 * year of about the plan's time: "March 31" in a plan for 2018/19, while "Mar 19" is a month of 2019.
 */
export const monthAndDay = dated(
  `
  <month:month> <day:day> ","? of? <year:year>
  <month:month> <day:day with ending> !<no day behind>
  <month:month> <day:two figures> !<no day behind>
  `,
  ({ month, day }, { plan, line }, { parts, to }) => {
    const isBare = parts["year"] === undefined && /^\d+$/.test(line.words[to - 1]?.text ?? "");
    return month >= 0 && (!isBare || (plan !== null && Math.abs(2001 + day - plan[0] / 12) > 3));
  },
);
