import { undated } from "../reading";

/** Quarterly, six-monthly, each meeting, 3 times a year: open, unless dates are named beside it. */
export const rhythm = undated(/[snc]?[-~]?r|v[wCAscnk]*-?[UYQTGF]|[snc]?j[vb]*[wCAsnc]*[UYQTG]/g, "open-ended", "text");
