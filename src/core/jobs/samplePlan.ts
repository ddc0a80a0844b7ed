import type { Book } from "../grid/book";
import { readKept } from "../plan/kept";
import { samplePlan } from "../reports/samplePlan";
import type { Outcome } from "./job";

/** Adds the sample plan on a sheet of its own; once is enough. */
export function addSamplePlan(book: Book): Outcome {
  const draft = samplePlan();
  if (readKept(book.kept).sheets[draft.name] === draft.mark) {
    const reason = `The sample is there already, on the sheet “${draft.name}”.`;
    return { edits: [], drafts: [], say: [reason], refused: reason, results: {} };
  }
  return { edits: [], drafts: [draft], say: [`A sample plan is on the new sheet “${draft.name}”.`], results: {} };
}
