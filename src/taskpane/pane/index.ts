/** The pane without its looks: what is shown, as one value, and everything that can be done. */
export { createPane, type Pane } from "./createPane";
export { jobName } from "./jobName";
export { previousOf } from "./previousOf";
export type { Page, PaneModel, Previous } from "./model";
