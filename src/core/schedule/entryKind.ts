import { wordsIn } from "../language";
import { isBrought, isStanding, namesProduct, namesReport, namesUpdate } from "../language/phrases/reports";
import type { EntryKind } from "./schedule";

/** What an entry's words say that it is; undefined where they say none of these. "Progress report" is a report, "partnership update" an update. */
export function kindSaid(text: string): EntryKind | undefined {
  const line = wordsIn(text);
  if (isStanding.isIn(line)) return "standing";
  if (namesReport.isIn(line)) return "report";
  if (namesUpdate.isIn(line)) return "update";
  if (namesProduct.isIn(line)) return "deliverable";
  return isBrought.isIn(line) ? "report" : undefined;
}
