import type { KeyBlock } from "./keyBlock";
import type { Candidate } from "./labelRuns";
import { stagesOf } from "./stage";

/** True where most lines say how far something has got, and not all the same. */
export function tellsStages(entries: readonly { readonly label: string; readonly meaning: string }[]): boolean {
  const known = stagesOf(entries).filter((stage) => stage !== "unknown");
  return known.length >= Math.max(2, entries.length * 0.6) && new Set(known).size >= 2;
}

/** How many of a block's labels are sure, and whether that is enough to call it a key. */
export function isKey(run: readonly Candidate[], block: KeyBlock): boolean {
  const colours = run.filter(({ label }) => label.kind === "colour").length;
  const filled = new Set(block.entries.map((entry) => entry.color).filter(Boolean)).size;
  if (run.length < 2) return false;
  // Words that no list knows are labels where each line has a colour of its own.
  const unknown = run.filter(({ label }) => label.kind === "text").length;
  if (unknown > 0 && filled < run.length && (unknown > 1 || run.length < 3)) return false;
  if (unknown === run.length && run.length < 3) return false;
  if (block.titleRow !== null) return true;
  return colours >= 2 || (run.length >= 3 && (filled >= 2 || colours >= 1 || tellsStages(block.entries)));
}
