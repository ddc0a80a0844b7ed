import type { Refinement } from "../reading";
import { isDate, setAside, wordsBefore } from "./gaps";

const what =
  "(?:review|inquiry|inquest|investigation|report|inspection|guidance|response|consultation|evaluation|findings)\\b";
const isDue = "(?:is |are )?(?:due|expected|anticipated|scheduled|likely)";
const inTime = "(?: (?:in|on|by|the|end|of|early|mid|late))*$";
/** What somebody else is to bring out, and so we are to wait for. */
const toReport = new RegExp(
  `\\b(?:(?:national|government|serious case|independent|public|statutory|ofsted|cqc|dfe|dhsc|home office|hmi\\w*|coroner\\S*|police)\\b.*${what}|(?:s[ac]r|dhr|cspr))(?: ${isDue}| will| is)? to (?:report|publish|conclude|finish|be (?:published|released|concluded|completed))${inTime}`,
);
/** What is surely no work of ours, so that its date gives way to one of ours. */
const theirs = new RegExp(
  `\\b(?:national|government|ofsted|cqc|dfe|dhsc|home office|hmi\\w*)\\b(?: \\w+)? ${what} ${isDue}${inTime}`,
);
/** Waiting for that, and for nothing that is named. */
const waits =
  /\b(?:a?wait\w*|pending)(?: for)?(?: (?:the|its|their|final|any|this|that|it))*(?: (?:outcome|publication|finding|result|report|conclusion|recommendation|response)s?)? *(?:$|[-;:,.()\n])/;

/**
 * "National review due to report June 2018 - await outcome": a date that we wait for. "Government response due summer 2018. Report
 * to Board in December": a date that is none of ours.
 */
export const setAsideOthers: Refinement = (readings, scene) => {
  if (!/[wNA]/.test(scene.signs) || !/\b(?:due|expected|anticipated|scheduled|likely|a?wait|pending)/.test(scene.even))
    return readings;
  const dates = readings.filter(isDate);
  const clauses = dates.map((date, index) => wordsBefore(scene, date, dates[index - 1]));
  const theirDates = dates.filter((_, index) => theirs.test(clauses[index] ?? ""));
  const isOurs = dates.length > theirDates.length;
  const isAwaited = waits.test(scene.even.replace(/ +/g, " "));
  return setAside(
    readings,
    dates.filter((date, index) =>
      theirDates.includes(date) ? isOurs || isAwaited : isAwaited && toReport.test(clauses[index] ?? ""),
    ),
  );
};
