import type { OpenWorkbench } from "../support/openWorkbench";

/** One job as an officer comes by it: with the mouse, every view on the way looked at, and with the keyboard alone. */
export interface Doing {
  /** The job's id. */
  readonly job: string;
  /** The sample that it is done on; the first where absent. */
  readonly sample?: string;
  /** Brings the workbook into the state that the job is for. */
  readonly before?: (bench: OpenWorkbench) => Promise<void>;
  readonly byMouse: (bench: OpenWorkbench) => Promise<void>;
  /** Begins with the focus on the pane's first place. */
  readonly byKeyboard: (bench: OpenWorkbench) => Promise<void>;
}
