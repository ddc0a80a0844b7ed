import type { Book } from "../grid/book";
import type { Steps } from "../grid/steps";
import type { Plan } from "../plan/plan";
import { entryThresholds } from "../rate/thresholds";
import { applyEdits } from "../sheets/applyEdits";
import { acceptProposals } from "./acceptProposals";
import { colourPlans, sayColouring, sumOfColoured } from "./colourPlans";
import type { JobContext, Outcome } from "./job";
import { judgePlans } from "./judgePlans";
import { planJson } from "./planJson";
import { understanding } from "./understand";

function refused(reason: string, plans: readonly Plan[]): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson) } };
}

function canBeColoured(plan: Plan): boolean {
  return plan.recognition === "action-plan" && plan.key.length > 0 && plan.columns.rating !== undefined;
}

function whyNot(plans: readonly Plan[], say: readonly string[]): string {
  const actionPlans = plans.filter((plan) => plan.recognition === "action-plan");
  if (actionPlans.length === 0) return `${say.join(" ")} There are no ratings to colour, so nothing was changed.`;
  const lacks = actionPlans.some((plan) => plan.key.length > 0) ? "rating column" : "RAG key";
  return `This plan has no ${lacks} that the add-in can read, so there is nothing to colour from. Nothing was changed.`;
}

/** The key's thresholds as they were judged by, and whether they are the key's own or the officer's. */
function thresholdsJson({ sheet, key }: Plan, { settings }: JobContext): readonly Record<string, unknown>[] {
  return entryThresholds(key, settings.thresholds).flatMap(({ entry, threshold, isOfficers }) =>
    threshold
      ? [
          {
            sheet,
            code: entry.code,
            count: threshold.count,
            unit: threshold.unit,
            words: threshold.words,
            by: isOfficers ? "officer" : "key",
          },
        ]
      : [],
  );
}

/** One click: every rating takes the colour that the workbook's own key gives it, and what its words would rate otherwise is listed. In steps. */
export function* recalculating(book: Book, context: JobContext): Steps<Outcome> {
  const understood = yield* understanding(book, context);
  if (understood.refused !== undefined) return refused(understood.refused, []);
  const able = understood.plans.filter(canBeColoured);
  if (able.length === 0) return refused(whyNot(understood.plans, understood.say), understood.plans);
  yield;
  const judged = judgePlans(book, able, context.asAt, context.settings, understood.plans);
  const acceptance = acceptProposals(book, able, judged.proposals, context.accept);
  const settled = applyEdits(book, acceptance.edits);
  yield;
  const isAsBefore = acceptance.edits.length === 0;
  const now = isAsBefore ? understood.plans : (yield* understanding(settled, context)).plans;
  const toColour = now.filter(canBeColoured);
  yield;
  // What is still to be decided once the accepted ratings are written.
  const left = isAsBefore ? judged : judgePlans(settled, toColour, context.asAt, context.settings, now);
  yield;
  const coloured = colourPlans(settled, toColour);
  return {
    edits: [...acceptance.edits, ...coloured.flatMap(({ colouring }) => colouring.edits)],
    drafts: [],
    say: [...coloured.flatMap(sayColouring), ...left.say, ...acceptance.say],
    results: {
      plans: understood.plans.map(planJson),
      coloured: sumOfColoured(coloured),
      proposals: judged.proposals,
      standing: judged.standing,
      questions: judged.questions,
      judgedAt: judged.judgedAt,
      thresholds: able.flatMap((plan) => thresholdsJson(plan, context)),
      accepted: acceptance.accepted,
    },
  };
}
