import { last, undated } from "../reading";

/** TBC, n/a, to be agreed, "-", and nothing at all: no date, and said so. */
export const noDate = undated(/^[-~.?/\n]*$|x/g, "none", last);
