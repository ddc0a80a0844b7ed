import { dated } from "../numbers";

/** 31/03, 01/04, 31/3: neither what may be a fraction, nor a count ("10/12 cases"). */
export const numericDay = dated(
  "dm",
  /(?<!£|[sny#][-/.])n\/[sn](?![-/%wlU]|\.[sn])/g,
  ({ day, month }, _, signs) => month >= 0 && (day > 12 || signs === "n/n"),
);
