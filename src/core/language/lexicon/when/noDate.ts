import { lexicon } from "../../lexicon";

/** No date yet, and said so. From plans and their keys; Welsh i'w gadarnhau. */
export const noDateYet = lexicon(`
  tbc, t.b.c, tba, t.b.a, tbd, t.b.d, n/a, na, n.a, none, not applicable, not known, unknown, not set, not yet set, not yet known, not available, awaiting date(s), awaiting confirmation of date(s), no date, no dates, no date set, no timescale, no timescale set, undated, i'w gadarnhau, dim dyddiad
`);

/** Words of a decision that is still to be taken: to be agreed. */
export const toDecide = lexicon(
  "agreed, confirmed, determined, decided, advised, arranged, set, scheduled, announced, fixed, notified, identified, established, discussed, finalised, known, decided upon",
);
