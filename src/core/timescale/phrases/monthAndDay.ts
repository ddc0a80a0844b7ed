import { dated } from "../numbers";

/**
 * March 31st, March the 31st, March 31st 2019. Without an ending a number is a day only where it cannot be a year of
 * about the plan's time: "March 31" in a plan for 2018/19, while "Mar 19" is a month of 2019.
 */
export const monthAndDay = dated(
  "md",
  /M[sno](?![:%UY]|[-/.][sno]|O?M)(?:,?O?y)?/g,
  ({ month, day }, { plan }, signs) => {
    const inYear = (2000 + day) * 12 + month;
    const isNoYear = plan !== null && day < 32 && (inYear < plan[0] - 12 || inYear > plan[1] + 12);
    return signs === "Mn" ? isNoYear : signs !== "Ms";
  },
);
