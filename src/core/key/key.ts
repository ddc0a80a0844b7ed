/** What a key entry's own words say. Never read from its colour: Blue is "not commenced" in one board and "completed" in another. */
export type Stage =
  "on-track" | "late-slight" | "late-serious" | "complete" | "complete-checked" | "not-started" | "stopped" | "unknown";

/** One line of the workbook's own RAG key. */
export interface KeyEntry {
  /** The label's first letter; where two labels share it, the later's is its whole word. */
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  /** RRGGBB of the key's own cell; null where the key shows no fill. */
  readonly color: string | null;
  /** The cell that holds label and colour, qualified ("Guidance!B5") where it stands on another sheet than the plan. */
  readonly cell: string;
  readonly stage: Stage;
}

/** A key: its entries in the order of the sheet. Empty where the workbook has none. */
export type Key = readonly KeyEntry[];

const stages: readonly string[] = [
  "on-track", "late-slight", "late-serious", "complete", "complete-checked", "not-started", "stopped", "unknown",
] satisfies readonly Stage[]; // prettier-ignore

/** True for a stage's name, as an officer's correction must be. */
export function isStage(text: string): text is Stage {
  return stages.includes(text);
}
