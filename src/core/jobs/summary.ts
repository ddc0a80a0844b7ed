import type { Book } from "../grid/book";
import { compare } from "../compare/compare";
import { comparisonJson } from "../compare/comparisonJson";
import type { Comparison } from "../compare/comparison";
import { trails } from "../compare/trail";
import { versionOf } from "../compare/version";
import { sayDay } from "../grid/day";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import { meetingPapers } from "../reports";
import type { Paper } from "../reports/paper";
import type { SheetDraft } from "../sheets/sheetDraft";
import { sheetName } from "../sheets/sheetName";
import type { JobContext, Outcome } from "./job";
import { judgePlans } from "./judgePlans";
import { planJson } from "./planJson";
import { previousVersion } from "./previousVersion";
import { understand } from "./understand";

function refused(reason: string, plans: readonly Plan[], results: Outcome["results"] = {}): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson), ...results } };
}

interface Made {
  readonly comparison: Comparison;
  readonly drafts: readonly SheetDraft[];
  readonly said: string;
}

function makePaper(book: Book, plan: Plan, context: JobContext): Made | { readonly trouble: string } {
  const asAt = context.asAt ?? plan.period.asAt;
  const previous = previousVersion(book, plan, asAt, context);
  if ("trouble" in previous) return previous;
  const label = context.label?.trim() || (asAt === null ? plan.sheet : sayDay(asAt));
  const after = versionOf(plan, label, asAt);
  const before = previous.versions.at(-1);
  if (!before) return { trouble: `There is nothing to compare “${plan.sheet}” with.` };
  const decisions = context.settings.pairs;
  const comparison = compare(before, after, { decisions });
  const paper: Paper = {
    plan,
    comparison,
    trails: trails([...previous.versions, after], decisions),
    asAt,
    label,
    comparedWith: `Compared with ${previous.said}.`,
    proposals: judgePlans(book, [plan], asAt ?? undefined, context.settings).proposals,
    aliases: context.settings.aliases,
  };
  return { comparison, drafts: meetingPapers.map((draw) => draw(paper)), said: previous.said };
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

/** What moved since the last meeting: the BMG summary, its exceptions, the comparison action by action, and sheets for Word and for leads. */
export function summary(book: Book, context: JobContext): Outcome {
  const understood = understand(book, context);
  if (understood.refused !== undefined) return refused(understood.refused, []);
  const plans = understood.plans.filter((plan) => plan.recognition !== "schedule" && plan.actions.length > 0);
  const [plan] = plans.filter((each) => each.recognition === "action-plan").concat(plans);
  if (!plan) return refused(`${understood.say.join(" ")} There is no plan to report on.`, understood.plans);
  const made = makePaper(book, plan, context);
  if ("trouble" in made) return refused(made.trouble, plans);
  const there = alreadyThere(book, made.drafts);
  if (there.length > 0 && !context.replace) {
    const reason = `The papers of this meeting are there already (${there.join(", ")}). Say that they may be replaced: what was written into them by hand would go.`;
    return refused(reason, plans, { mayReplace: true });
  }
  const { comparison } = made;
  const sheets = made.drafts.map((draft) => sheetName(draft.name));
  return {
    edits: [],
    drafts: made.drafts,
    say: [
      `Compared with ${made.said}.`,
      `${comparison.adds}. ${comparison.moved}`,
      ...comparison.say,
      `Written: ${sheets.join(", ")}.`,
    ],
    results: {
      plans: plans.map(planJson),
      comparison: { ...comparisonJson(comparison), sheets },
      pleaseCheck: pairsToCheck(comparison),
    },
  };
}
