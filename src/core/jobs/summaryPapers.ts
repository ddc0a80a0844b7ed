import type { Book } from "../grid/book";
import { compare } from "../compare/compare";
import type { Comparison } from "../compare/comparison";
import { trails } from "../compare/trail";
import { versionOf } from "../compare/version";
import { sayDay } from "../grid/day";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import { fullestList, highlightsOf } from "../programme/highlights";
import { meetingPapers } from "../reports";
import { comparisonSheet } from "../reports/comparisonSheet";
import { highlightReport } from "../reports/highlightReport";
import type { Paper } from "../reports/paper";
import { workstreamListsSheet } from "../reports/workstreamLists";
import { alignWorkstreams, sayWorkstreams } from "../schedule/workstreams";
import type { SheetDraft } from "../sheets/sheetDraft";
import type { JobContext } from "./job";
import { judgePlans } from "./judgePlans";
import { previousVersion } from "./previousVersion";

/** The papers of a meeting and what there is to say of them. */
export interface Made {
  /** Absent where there is nothing to compare with. */
  readonly comparison?: Comparison;
  readonly drafts: readonly SheetDraft[];
  readonly say: readonly string[];
  readonly label: string;
}

type Tried = Made | { readonly trouble: string };

function* paperOf(
  book: Book,
  plan: Plan,
  context: JobContext,
  remarks: readonly string[],
): Steps<Paper | { trouble: string }> {
  const asAt = context.asAt ?? plan.period.asAt;
  const previous = previousVersion(book, plan, asAt, context);
  if ("trouble" in previous) return previous;
  const label = context.label?.trim() || (asAt === null ? plan.sheet : sayDay(asAt));
  const after = versionOf(plan, label, asAt);
  const before = previous.versions.at(-1);
  if (!before) return { trouble: `There is nothing to compare “${plan.sheet}” with.` };
  const decisions = context.settings.pairs;
  yield;
  const comparison = compare(before, after, { decisions });
  yield;
  const followed = trails([...previous.versions, after], decisions);
  yield;
  return {
    plan,
    comparison,
    trails: followed,
    asAt,
    label,
    comparedWith: `Compared with ${previous.said}.`,
    proposals: judgePlans(book, [plan], asAt ?? undefined, context.settings).proposals,
    aliases: context.settings.aliases,
    remarks,
  };
}

const sayComparison = ({ comparedWith, comparison }: Paper) => [
  comparedWith,
  `${comparison.adds}. ${comparison.moved}`,
  ...comparison.say,
];

/** The papers of a board's action plan, in steps. */
export function* papersOfPlan(book: Book, plan: Plan, context: JobContext, remarks: readonly string[]): Steps<Tried> {
  const paper = yield* paperOf(book, plan, context, remarks);
  if ("trouble" in paper) return paper;
  const drafts: SheetDraft[] = [];
  for (const draw of meetingPapers) {
    yield;
    drafts.push(draw(paper));
  }
  return { comparison: paper.comparison, drafts, say: sayComparison(paper), label: paper.label };
}

/** The papers of a programme board, in steps: the highlight report, its movement where the list is rated and an earlier meeting is known, and what two lists word differently. */
export function* papersOfProgramme(book: Book, plans: readonly Plan[], context: JobContext): Steps<Tried> {
  const plan = fullestList(plans);
  if (!plan) return { trouble: "There is no list of workstreams to report on." };
  const isAsked = context.previous !== undefined;
  const paper = yield* paperOf(book, plan, context, []);
  // A first report has nothing to be compared with: it is written all the same, unless a comparison was asked for by name.
  if ("trouble" in paper && isAsked) return paper;
  const asAt = context.asAt ?? plan.period.asAt;
  const footer = asAt === null ? "As the workbook stands" : `As at ${sayDay(asAt)}`;
  const compared = "trouble" in paper ? undefined : paper;
  const facts = highlightsOf(plan, plans, book, compared?.comparison);
  const lists = alignWorkstreams(plans);
  const drafts = [
    highlightReport(facts, footer, compared?.comparedWith),
    compared && comparisonSheet(compared),
    workstreamListsSheet(lists, footer),
  ].flatMap((draft) => draft ?? []);
  const first =
    plan.columns.rating === undefined
      ? `“${plan.sheet}” rates no workstream, so the report shows no movement.`
      : `Nothing is kept of an earlier meeting of “${plan.sheet}”, so the report shows no movement.`;
  return {
    ...(compared ? { comparison: compared.comparison } : {}),
    drafts,
    say: [...(compared ? sayComparison(compared) : [first]), ...sayWorkstreams(lists)],
    label: compared?.label ?? (context.label?.trim() || (asAt === null ? plan.sheet : sayDay(asAt))),
  };
}
