/** Whether a snapshot is of the plan before or after its meeting. */
export type SnapshotState = "as submitted" | "as agreed";
