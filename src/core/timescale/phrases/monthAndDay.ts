import { dated } from "../numbers";

/**
 * March 31st, March the 31st, March 31, 2019. Without an ending or a year behind it, a number is a day only where it cannot be a
 * year of about the plan's time: "March 31" in a plan for 2018/19, while "Mar 19" is a month of 2019.
 */
export const monthAndDay = dated(
  "md",
  /M(?:n|[sno](?:,?O?y)|o)(?![:%UY]|[-/.][sno]|O?M)/g,
  ({ day }, { plan }, signs) => signs !== "Mn" || (plan !== null && Math.abs(2001 + day - plan[0] / 12) > 3),
);
