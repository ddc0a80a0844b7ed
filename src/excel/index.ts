/** The door to Excel: the only room that says `Excel.`. Everything comes back as values; trouble comes back in words. */
export { runJob, putItBack, type JobResult, type RunOptions } from "./runJob";
export { readPlans, type PaneState } from "./readPlans";
export { keepSettings } from "./settings";
export { forgetKept } from "./forgetKept";
export { correctSnapshot, deleteSnapshot, type SnapshotHead, type SnapshotName } from "./keptMeetings";
export { readTrail, type TrailStep } from "./readTrail";
export { goToCell, highlightColumns } from "./places";
export { onSelection, onWorkbookChange } from "./events";
export { troubleOf, type Trouble } from "./excelErrors";
