import { undated, weak } from "../reading";

/** Quarterly, six-monthly, each meeting, 3 times a year, and ASAP, as and when: open, unless dates are named beside it. */
export const rhythm = undated(
  `
  <counted number>? -? !(annual <document> <a year>) <rhythm> !<hangs on>
  <soon> !(<hangs on>|<hidden>)
  <counted number> (<thing>|<sitting>) (a|an|per|each|every) (<unit>|<year word>|<quarter word>)
  ~as <counted number>? <every> <between>* -? (<unit>|<year word>|<quarter word>|<sitting>|<forum>|<named forum>|<group>|<month>)
  `,
  "open-ended",
  weak,
);
