import type { Book } from "../grid/book";
import { comparisonJson } from "../compare/comparisonJson";
import type { Comparison } from "../compare/comparison";
import type { Steps } from "../grid/steps";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import { riskSheet } from "../reports/riskSheet";
import { findRiskRegisters } from "../risks/findRiskRegisters";
import { highRisks } from "../risks/highRisks";
import { risksJson } from "../risks/risksJson";
import type { HighRisks } from "../risks/riskRegister";
import { sayRisks } from "../risks/sayRisks";
import type { SheetDraft } from "../sheets/sheetDraft";
import { sheetName } from "../sheets/sheetName";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { papersOfPlan, papersOfProgramme } from "./summaryPapers";
import { understanding } from "./understand";

function refused(reason: string, plans: readonly Plan[], results: Outcome["results"] = {}): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson), ...results } };
}

/** The sheets of an earlier run for the same meeting, which are replaced only when the officer says so. */
function alreadyThere(book: Book, drafts: readonly SheetDraft[]): readonly string[] {
  const own = readKept(book.kept).sheets;
  return drafts.filter((draft) => own[sheetName(draft.name)] === draft.mark).map((draft) => sheetName(draft.name));
}

/** The pairs that are not certain, in the words of both meetings, for the officer to say. */
function pairsToCheck(comparison: Comparison): readonly Record<string, unknown>[] {
  return comparison.pairs
    .filter((pair) => !pair.certain)
    .map(({ before, after, doubt }) => ({
      before: { row: before.row, ref: before.ref, text: before.action },
      after: { row: after.row, ref: after.ref, text: after.action },
      doubt,
    }));
}

/** The risk registers beside the plan, where they are asked for; what the add-in itself wrote is none. */
function risksBeside(book: Book, plans: readonly Plan[], context: JobContext): readonly HighRisks[] {
  if (context.risks !== true) return [];
  const own = readKept(book.kept).sheets;
  const officers = { ...book, grids: book.grids.filter((grid) => own[grid.sheet] === undefined) };
  return findRiskRegisters(officers, plans).map((register) => highRisks(officers, register));
}

const noRegister =
  "No risk register was found beside the plan: a sheet whose headings name a risk, its likelihood, impact or score, and who owns it.";

/** What moved since the last meeting: the BMG summary, its exceptions, the comparison action by action, and sheets for Word and for leads; for a programme its highlight report. In steps. */
export function* summingUp(book: Book, context: JobContext): Steps<Outcome> {
  const understood = yield* understanding(book, context);
  if (understood.refused !== undefined) return refused(understood.refused, []);
  const plans = understood.plans.filter((plan) => plan.recognition !== "schedule" && plan.actions.length > 0);
  const plan = plans.find((each) => each.recognition === "action-plan");
  if (plans.length === 0)
    return refused(`${understood.say.join(" ")} There is no plan to report on.`, understood.plans);
  yield;
  const risks = risksBeside(book, plans, context);
  const saidOfRisks = risks.length > 0 ? risks.map(sayRisks) : context.risks === true ? [noRegister] : [];
  const made = plan
    ? yield* papersOfPlan(book, plan, context, saidOfRisks)
    : yield* papersOfProgramme(book, plans, context);
  if ("trouble" in made) return refused(made.trouble, plans);
  const { comparison, label } = made;
  const drafts = [...made.drafts, riskSheet({ label }, risks, label)].flatMap((draft) => draft ?? []);
  const there = alreadyThere(book, drafts);
  if (there.length > 0 && !context.replace) {
    const reason = `The papers of this meeting are there already (${there.join(", ")}). Say that they may be replaced: what was written into them by hand would go.`;
    return refused(reason, plans, { mayReplace: true });
  }
  const sheets = drafts.map((draft) => sheetName(draft.name));
  return {
    edits: [],
    drafts,
    say: [...made.say, ...saidOfRisks, `Written: ${sheets.join(", ")}.`],
    results: {
      plans: plans.map(planJson),
      ...(comparison
        ? { comparison: { ...comparisonJson(comparison), sheets }, pleaseCheck: pairsToCheck(comparison) }
        : { sheets }),
      ...(context.risks === true ? { risks: risks.map(risksJson) } : {}),
    },
  };
}
