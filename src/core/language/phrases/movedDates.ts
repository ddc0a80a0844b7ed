import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const vocabulary = {
  dates: lexicon("date(s), deadline(s), timescale(s), target(s), completion(s)"),
  moved: lexicon(`
    extended, revised, rescheduled, re scheduled, moved, deferred, postponed, changed, amended, put back, pushed back, slipped, now
  `),
  delayed: lexicon(`
    extended, extending, extension, rescheduled, re scheduled, deferred, postponed, pushed back, put back, slipped, delayed, reprofiled, re profiled,
    now due, now planned, now expected, now scheduled
  `),
  "day and month": {
    fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^\d{1,2}[./-]\d{1,2}/.test(text),
  },
  "a while": "(a|an|one|two|three|four|six|<number>) further? (day|days|week|weeks|month|months|quarter|quarters)",
  when: "<month>|<day and month>|year end|next (year|quarter)|q <number>|<season>|christmas|easter|<year>",
};

/** The date itself has another value: "the deadline was moved to March", "revised timescale: December 2018", "now due in Q4". */
export const dateIsMoved = phrases(
  `
  <dates> ..5 <moved> ..7 <when>
  (revised|new|extended|amended|changed) <word>? <dates> ..7 <when>
  <delayed> ..7 (to|until|till|for|by|is|of|in|due|at) ..4 <when>
  symudwyd i ..1 <when>
  (moved|revised) (back|forward)? (to|until) ..1 <when>
  (extension|extended|deferred|postponed) ..4 (by|of|for) <a while>
  `,
  vocabulary,
);
