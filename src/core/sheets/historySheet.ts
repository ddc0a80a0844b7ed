/** The sheet that keeps the snapshots, one row per action per snapshot. */
export const historySheet = "Plan history";

/** What the sheet of snapshots is marked with: the version of its columns is in it. The first has none; "history-2" would be the next. */
export const historyMark = "history";

/** True for a mark of a later version's history, whose columns are not known here. */
export function isNewerHistory(mark: string | undefined): boolean {
  return mark !== undefined && /^history-\d+$/.test(mark);
}

/** The columns that say which snapshot a row is of: meeting date, name, state and plan's sheet. */
export const historyHeadColumns = "A:D";
