import { firm, undated, weak } from "../reading";

/** By 3 months after approval, within 6 weeks of the inspection: counted from an event, whose own date is not ours. */
export const offsetFromEvent = undated(
  `
  ~<every> (<by then>|<during>)* (<counted number>|within) -? (<accounts>|calendar)? (<unit>|<year word>|<quarter word>|<sitting>) "'"? (<hangs on>|<before that>|of|from|post) <rest of clause>
  `,
  "relative",
  firm,
);

/** Following publication, once agreed, awaiting, subject to: relative, where the line has no date of its own beside it. */
export const hangsOnEvent = undated(
  `
  !(<hangs on nothing>|<soon>|when $) ~(dates|date|details|look*) <hangs on> !":" <rest of clause>
  <soon> <hangs on> <rest of clause>
  `,
  "relative",
  weak,
);

/** Prior to the inspection, in time for the launch: relative, where no date is named. */
export const beforeEvent = undated(`<before that> <rest before date>`, "relative", weak);
