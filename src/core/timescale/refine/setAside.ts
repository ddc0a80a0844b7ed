import { monthOfIso } from "../months";
import { fits, type Reading, type Refinement } from "../reading";
import { isDate } from "./line";

/**
 * A date that another has replaced: "June, extended to September", "September (from June)", "moved from June to
 * September", "Q3 (Q2 missed)".
 */
const replaced =
  /_=*[^_]{0,6}?e[tbZpEOW:(~-]*_|(?<=ef[bZpEO:]*|e[wCF]*[tbZpEO:]*_=*[[(,]*f[bZpEO:]*)_|(?<=_=*\()_=*V?[DV]\)/y;
/** Called old, or a record: "was June", "completed at the June Board", "June - done". */
const called = /(?<=(?<!!w?)V(?:[~:(-]*|(?:[^,;.\n(&~_=!b]|b[CFA])*))_|_=*[~:(-]*V(?![^\n;.,)])/y;
/** What has a verb of what was done before it, and is not by when it is to be. */
const done = /(?<=(?<!!w?)D(?:(?:[ZtO]|b[CFA])(?:[^,;.\n(&~_=!b]|b[CFA])*)?)_/y;
/** What calls all of it done: "Closed - signed off in June". */
const allDone = /(?:^|[\n;,.:(~])V(?:$|[\n;,.:)~])/;

/** True for a date of what is to be done. */
function isStep(date: Reading, line: string): boolean {
  return isDate(date) && !fits(done, line, date);
}

/**
 * A date that another has replaced, or at which something was done, is none by which it is to be done: "now October (was
 * May)", "as agreed in March". Where the verb alone does not tell, it is a record before the plan, to the day where the text
 * begins with it ("Launched 14 May"), or in front of the first step to come: "Approved May 2018, launch July 2018".
 */
export const setAside: Refinement = (readings, { plan, context }, line) => {
  if (!/[VDe(]/.test(line)) return readings;
  const asAt = context.period?.asAt ? monthOfIso(context.period.asAt) : Infinity;
  const step = readings.find((date) => isStep(date, line));
  return readings.filter(
    (date) =>
      !isDate(date) ||
      !(
        fits(replaced, line, date) ||
        (date.month <= asAt &&
          (fits(called, line, date) ||
            (!isStep(date, line) &&
              (date.month < (plan?.[0] ?? asAt) ||
                (date.day && /^D/.test(line)) ||
                (step && step.first > date.first) ||
                allDone.test(line)))))
      ),
  );
};
