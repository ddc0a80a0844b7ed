import { undated, weak } from "../reading";

/** Prior to the inspection, in time for the launch: relative, where no date is named. */
export const beforeEvent = undated(/K[^\n,;._]+/g, "relative", weak);
