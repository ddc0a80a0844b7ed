/** What is being done, and so what is counted. Its words are the pane's. */
export type Doing =
  "reading-sheets" | "reading-rows" | "working-out" | "colouring" | "writing-sheets" | "writing-changes";

/** Told how far a run has come. */
export type OnProgress = (progress: Progress) => void;

/** How far a run has come: so many are done, of so many in all; `of` is 0 where that is not known yet. */
export interface Progress {
  readonly doing: Doing;
  readonly done: number;
  readonly of: number;
}
