import { checking } from "../core/check/check";
import { inTurns } from "../core/grid/steps";
import type { Finding } from "../core/plan/finding";
import type { Book } from "../core/grid/book";
import type { JobContext } from "../core/jobs/job";
import { judgePlans } from "../core/jobs/judgePlans";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import type { Proposal } from "../core/rate/proposal";
import { turn, turnTaking } from "./turn";

/** What is to be looked at and decided in the plans of a book. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** Proposals that were answered with Keep. */
  readonly standing: readonly Proposal[];
  /** What could not be judged, and why. */
  readonly undecided?: readonly string[];
}

/** Checks and judges plans: a chunk of its own, since the pane shows what was understood before this has come. */
export async function judgeBook(
  book: Book,
  plans: readonly Plan[],
  settings: Settings,
  asked: Pick<JobContext, "asAt"> | Record<string, never>,
): Promise<Judged> {
  const asAt = asked.asAt === undefined ? {} : { asAt: asked.asAt };
  const rated = plans.filter((plan) => plan.recognition === "action-plan" && plan.key.length > 0);
  const { proposals, standing, undecided } = judgePlans(book, rated, asked.asAt, settings);
  await turn();
  const findings = await inTurns(checking(book, plans, { ...asAt, settings }), turnTaking());
  return { findings, proposals, standing, undecided };
}
