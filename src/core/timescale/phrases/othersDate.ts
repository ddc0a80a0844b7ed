import { undated } from "../reading";

/** "National evaluation due April 2018 - to follow this", "national guidance expected June": somebody else's date. */
export const othersDate = undated(/[^\n;.,]*(?:L|N[^\n;.,]*X[^\n;.,]*)/g, "relative", "firm");
