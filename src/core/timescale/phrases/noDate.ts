import { last, undated } from "../reading";

/** TBC, n/a, to be agreed, "-", and nothing at all: no date, and said so. */
export const noDate = undated(
  `
  ^ (-|"."|"?"|/|<new line>)* $
  <no date yet>
  (to be|not|none) yet? <to decide>
  to be <participle>
  `,
  "none",
  last,
);
