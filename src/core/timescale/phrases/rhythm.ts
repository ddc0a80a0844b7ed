import { undated, weak } from "../reading";

/** Quarterly, six-monthly, each meeting, 3 times a year, and ASAP, as and when: open, unless dates are named beside it. */
export const rhythm = undated(/[snc]?[-~]?r(?!R)|v[vbZwCAscnk]*-?[UYQGF]/g, "open-ended", weak);
