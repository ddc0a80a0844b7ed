import { lexicon } from "../../lexicon";

/** Where work begins, with no end said: from June, starting in May. Welsh o, cychwyn, dechrau. */
export const starts = lexicon(
  "from, start(s), starting, started, begin(s), beginning, began, commence(s), commencing, commenced, commencement, not before, cychwyn, dechrau",
);

/** The last of a time: end of June. Welsh diwedd. */
export const ends = lexicon("end, close, diwedd");

/** The first, the middle and the last of a time. */
export const partsOfTime = lexicon("early, mid, middle, late, later, canol");
