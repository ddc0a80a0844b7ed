import { lexicon } from "../../lexicon";

/** What stands before a time in which something is: in June, on 3 July. Welsh ym, yn, ar. */
export const during = lexicon("in, on, at, during, ym, yn, ar");

/** What stands before the time by which something is to be done. Welsh erbyn. */
export const dueBy = lexicon("by, within, due, target, erbyn, cob, cop, no later than, not later than");

/** What stands between the beginning of a time and its end. Welsh tan, hyd. */
export const upTo = lexicon("to, until, till, til, through to, through, thru, tan, hyd, i");

/** What stands between two of the same kind: June and September. Welsh a, ac. */
export const andAlso = lexicon("and, then, with, plus, ac, also");
