import { lexicon } from "../../lexicon";

/** What says that one date has taken the place of another: "June, extended to September". */
export const changed = lexicon(`
  extended, revised, moved, changed, delayed, slipped, slip, slips, slippage, deferred, postponed, rescheduled, re-scheduled, now, rearranged, re-arranged,
  put back, pushed back, pushed, moved back, set back, brought forward, moved forward, rolled over, carried over, carried forward, replaced by, superseded by, new date, new deadline, new target, new target date, pushed out, slipping
`);

/** What is said of the date that was before: "previously June", "original date May". Welsh gynt, yn wreiddiol. */
export const former = lexicon(`
  orig*, prev, previous*, old, former, formerly, initial, initially, earlier date, earlier deadline, earlier target, first set for, first due, instead of, rather than, no longer, replaces, replacing, supersedes,
  gynt, yn wreiddiol, first planned for, first agreed for, missed
`);

/** What is said of a date that has gone by without what it was for. */
export const missed = lexicon(
  "missed, not met, not achieved, not kept, slipped, passed, lapsed, overdue, not done, not completed, was missed, was not met, has passed, has slipped, superseded, no longer, no longer achievable, not achievable",
);

/** What says that something will not be. */
export const calledOff = lexicon(`
  cancelled, canceled, called off, stood down, did not take place, did not happen, not go ahead, did not go ahead, will not take place, will not go ahead, not going ahead, abandoned,
  withdrawn, was not held, not held, not quorate, inquorate, did not meet, scrapped, dropped, aborted,
  no longer required, no longer needed, no longer going ahead, not proceeding, not required, not needed
`);
