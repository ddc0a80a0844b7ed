import { dated } from "../numbers";

/** 31/03, 01/04, 31/3: neither 24/7 nor what may be a fraction, nor a count ("10/12 cases"). */
export const numericDay = dated("dm", /(?<!£|[sny#][-/.])n\/[sn](?![-/%wlU]|\.[sn])/g, ({ day, month }, _, signs) => {
  const isFraction = signs.endsWith("s") && (day < 13 || day === 24);
  return day < 32 && month >= 0 && !isFraction;
});
