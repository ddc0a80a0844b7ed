import { phrases } from "../phrase";

/** An update that says that something was reported. */
export const wasReported = phrases(`
  (reported|presented|submitted|received|considered|discussed|shared with)
  (went|taken|gone|brought) to
  (agreed|noted) (at|by)
`);

/** An update that says that something was done. */
export const wasDone = phrases(`
  (complete|completed|done|agreed|signed off|approved|published|issued|launched|delivered|held|established|in place)
`);

/** A timescale or action that is of reporting. */
export const isOfReporting = phrases("(report*|present*|paper*|update*)");
export const beginsReporting = phrases("^ <mark>* to? (report|present)");
