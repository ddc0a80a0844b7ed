import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const vocabulary = {
  "date meant": lexicon("date(s), deadline(s), timescale(s), time(s), target(s)"),
  finished: lexicon("complete(d), achieved, delivered, done, implemented, finished, met, closed"),
  going: lexicon(`
    on track, on target, on schedule, on course, on plan, on time, in progress, progressing, ongoing, on going, under way, underway
  `),
  also: lexicon("is, are, has been, have been, already, now, fully, still, work"),
};

/** Words about time, so that a date that passed can bear on an entry of a key. "Acceptable progress" is about none. */
export const isAboutTime = phrases(`
  (time*|deadline|deadlines|date|dates|schedul*|track|target|course|as planned|to plan|on plan|due|overdue|late)
  (delay*|behind|slip*|miss*|month|months|week|weeks|day|days|quarter|quarters|meeting|meetings)
`);

/** A date has passed, in so many words. */
export const datePassed = phrases(
  `
  <date meant> ..3 (passed|exceeded|missed|gone|expired)
  overdue
  past ..4 (date|deadline|due)
  missed ..2 (date|deadline|timescale|target)
  not ..3 (complete|completed|achieved|delivered|met|done|finished) ..2 (by|within|on) ..4 (date|deadline|time*)
  `,
  vocabulary,
);
/** A forecast, with the rest of its clause: it says nothing of what has passed. */
export const forecast = phrases(`
  (not expected|will|may|might|could|likely|unlikely|at risk|risk) ..30 &(,|.|;|$)
`);

/** One entry for work on track and for work that is done. */
export const doneOrGoing = phrases(
  `
  <finished> (or|,|/|and/or) <also>* <going>
  <going> (or|,|/|and/or) <also>* <finished> !(by|within|on|in)
  `,
  vocabulary,
);

/** A late entry that keeps itself to work that was begun, or to work that never was. */
export const forBegunWork = phrases("(under way|underway|in progress)\n~(not yet?) (started|begun|commenced)");
export const forUnbegunWork = phrases("not yet? been? (started|begun|commenced)\nunstarted");
export const namesTwo = phrases("(or|/)");

/** An entry for work to come that says that the work was not begun. */
export const speaksOfBeginning = phrases(`
  (start*|unstart*|begin*|begun*|unbegun*|commenc*|initiat*|under way|underway)
  no (work|action|progress)
`);

/** Words that the work is unfinished. */
export const isUnfinished = phrases(`
  (in progress|progress|progressing|under way|underway|started|begun|commenced|in hand|incomplete)
  not yet? (complete|completed)
  (part|partly|partially) (complete*|achieved|implemented)
  work (continues|is continuing)
`);

/** Words of lateness, in an entry that is on track otherwise. */
export const isOfLateness = phrases("(behind|late|delay*|slip*|overdue|past)");
