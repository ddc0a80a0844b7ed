/** The sheet that keeps the snapshots, one row per action per snapshot. */
export const historySheet = "Plan history";

/** The columns that say which snapshot a row is of: meeting date, name, state and plan's sheet. */
export const historyHeadColumns = "A:D";
