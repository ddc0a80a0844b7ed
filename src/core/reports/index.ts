import type { SheetDraft } from "../sheets/sheetDraft";
import { bmgSummary } from "./bmgSummary";
import { comparisonSheet } from "./comparisonSheet";
import { exceptionsSheet } from "./exceptions";
import { forLeads } from "./forLeads";
import { forWord } from "./forWord";
import type { Paper } from "./paper";

/** The meeting's papers, in the order of the tabs. The list is the order. */
export const meetingPapers: readonly ((paper: Paper) => SheetDraft)[] = [
  bmgSummary,
  exceptionsSheet,
  comparisonSheet,
  forWord,
  forLeads,
];
