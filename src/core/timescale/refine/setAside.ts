import { lexicon } from "../../language";
import { lasting, runsOut } from "../../language/lexicon/when/expiry";
import { happenings, whatComesOf } from "../../language/lexicon/when/happenings";
import { figureMoves, measuredAt, tellsOf } from "../../language/lexicon/when/measures";
import { didThemselves, doneAtTheEnd, surelyDone } from "../../language/lexicon/when/records";
import { calledOff, changed, former, missed } from "../../language/lexicon/when/replaced";
import { monthOfIso } from "../months";
import { recordsOf } from "./records";
import { replacedDates } from "./replaced";
import { weighing, isDate, type Placed, type Refinement } from "./surroundings";
import { datesOfThings } from "./tellsOf";

/** Words and marks without one of which no date is set aside: a cheap look before the dear ones. */
const telling = weighing(
  `
  <telling word>|<participle>|<document>|<dated thing>|not|no|"%"
  ">"|→|"["
  `,
  {
    "telling word": lexicon(
      changed,
      former,
      missed,
      calledOff,
      surelyDone,
      doneAtTheEnd,
      didThemselves,
      figureMoves,
      measuredAt,
      tellsOf,
      lasting,
      happenings,
      whatComesOf,
      runsOut,
    ),
  },
);

/**
 * A date that another has replaced, at which something was done, or that is a paper's or a figure's own, is none by which it is to be
 * done: "now October (was May)", "as agreed in March". Where the verb alone does not tell, it is a record before the plan, to the day
 * ("Launched 14 May"), or in front of the first step to come: "Approved May 2018, launch July 2018".
 */
export const setAside: Refinement = (readings, surroundings) => {
  const { plan, context } = surroundings.scene;
  const dates = readings.filter((reading) => isDate(reading));
  if (dates.length === 0 || surroundings.all(telling).length === 0) return readings;
  const replaced = replacedDates(readings, surroundings);
  const ofThings = datesOfThings(surroundings);
  const records = recordsOf(surroundings);
  const asAt = context.period?.asAt ? monthOfIso(context.period.asAt) : Infinity;
  const steps = dates.filter(
    ({ at }) => ![records.perhaps, records.surely, replaced, ofThings].some((set) => set.has(at)),
  );

  function isRecord({ at, month, day }: Placed): boolean {
    if (month > asAt) return false;
    if (records.surely.has(at)) return true;
    if (records.rather.has(at)) return true;
    if (!records.perhaps.has(at)) return false;
    const isBeforePlan = month < (plan?.[0] ?? asAt);
    return (
      isBeforePlan || day > 0 || steps.some((step) => step.at > at) || (steps.length > 0 && records.inBrackets.has(at))
    );
  }

  return readings.filter(
    (date) => !isDate(date) || !(replaced.has(date.at) || ofThings.has(date.at) || isRecord(date)),
  );
};
