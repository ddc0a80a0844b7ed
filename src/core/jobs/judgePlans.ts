import type { Book } from "../grid/book";
import { gridOf } from "../grid/book";
import { parseAddress } from "../grid/address";
import { cellAt } from "../grid/grid";
import { countOf, listed } from "../plan/listed";
import { sayDay, type Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { judgesDates } from "../rate/keyWords";
import { sayAskDate } from "../rate/meetingDate";
import type { Proposal } from "../rate/proposal";
import { propose, worstFirst } from "../rate/propose";
import { reportQuestions, type ReportQuestion } from "../rate/reportQuestions";
import { partStanding, type StandingDisagreement } from "../rate/standing";
import { countsMeetings, entryThresholds, type EntryThreshold } from "../rate/thresholds";
import { knownSittings } from "./knownSittings";
import { meetingDateIn } from "../rate/meetingDateIn";

/** The proposals for several plans, those set aside by an earlier decision, and what is to be said of both. */
export interface JudgedPlans {
  /** Worst first, over all plans. */
  readonly proposals: readonly Proposal[];
  /** Proposals that were answered with Keep: shown as standing disagreements. */
  readonly standing: readonly StandingDisagreement[];
  /** Reports whose date has passed while the action goes on: asked about, never called late. */
  readonly questions: readonly ReportQuestion[];
  /** What could not be judged, and why. */
  readonly undecided: readonly string[];
  /** The date that each plan was judged at, by its sheet; null where it must be asked for; absent for a plan without ratings, or whose key does not judge by dates. */
  readonly judgedAt: Readonly<Record<string, Day | null>>;
  readonly say: readonly string[];
}

function withFormulaSaid(book: Book, proposal: Proposal): Proposal {
  const place = parseAddress(proposal.cell);
  const grid = gridOf(book, proposal.sheet);
  const isFormula = place && grid && cellAt(grid, place.top, place.left)?.formula !== undefined;
  return isFormula
    ? { ...proposal, why: `${proposal.why} The cell holds a formula, which is never overwritten.` }
    : proposal;
}

function judgeOne(book: Book, plans: readonly Plan[], plan: Plan, asked: Day | undefined, settings: Settings) {
  const date = asked === undefined ? meetingDateIn(book, plan) : { day: asked };
  const { thresholds, reported } = settings;
  const sittings = countsMeetings(plan.key, thresholds) ? knownSittings(book, plans) : [];
  const { proposals, say } = propose(plan, { asAt: date.day, thresholds, sittings });
  const isMeasured = plan.key.some(({ stage }) => stage !== "unknown");
  const isDated =
    isMeasured &&
    judgesDates(plan.key) &&
    plan.actions.some(({ rating, ratingTyped }) => rating !== null && ratingTyped !== null);
  return {
    plan,
    date,
    isDated,
    proposals,
    questions: isMeasured ? reportQuestions(plan, date.day, reported) : [],
    say: [...say, ...(date.day === null && isDated ? [sayAskDate(date)] : [])],
    changed: entryThresholds(plan.key, thresholds).filter(({ isOfficers }) => isOfficers),
  };
}

/** What could not be judged, and why; with the names of the sheets where it is not so of every plan. */
function sayUndecided(judged: readonly { readonly plan: Plan; readonly say: readonly string[] }[]): readonly string[] {
  return [...new Set(judged.flatMap(({ say }) => say))].map((sentence) => {
    const of = judged.filter(({ say }) => say.includes(sentence));
    const sheets = [...new Set(of.map(({ plan }) => plan.sheet))];
    return of.length === judged.length ? sentence : `${listed(sheets)}: ${sentence}`;
  });
}

/** How many are to be decided, and at which date where all plans are judged at one; nothing where no date was judged by and no update speaks. */
function sayDecided(count: number, days: readonly (Day | null)[], isAllDecided: boolean): readonly string[] {
  const [day, ...others] = [...new Set(days.flatMap((each) => each ?? []))];
  if (day === undefined) return count === 0 ? [] : [`${countOf(count, "rating")} to look at, by what the updates say.`];
  const at = others.length === 0 ? ` at ${sayDay(day)}` : "";
  if (count > 0) return [`${countOf(count, "rating")} to decide${at}.`];
  return [isAllDecided ? `Nothing to decide${at}.` : `Nothing is proposed${at}.`];
}

function sayStanding(standing: readonly StandingDisagreement[]): readonly string[] {
  if (standing.length === 0) return [];
  const each = standing.map(({ part, cell, from, to, reason }) => {
    const other = to === null ? "" : ` and not ${to}`;
    return `${part ?? cell} stays ${from ?? "blank"}${other}${reason === "" ? "" : ` (“${reason}”)`}`;
  });
  return [`${countOf(standing.length, "standing disagreement")}, kept as the lead recorded: ${listed(each)}.`];
}

/** "Judged by your own thresholds: Red and Amber at 6 months (the key says three months)." */
function sayThresholds(changed: readonly EntryThreshold[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const { entry, threshold, inKey } of changed) {
    const border = `${threshold?.words ?? ""}${inKey ? ` (the key says ${inKey.words})` : ""}`;
    labels.set(border, [...(labels.get(border) ?? []), entry.label]);
  }
  const each = [...labels].map(([border, names]) => `${listed([...new Set(names)])} at ${border}`);
  return each.length === 0 ? [] : [`Judged by your own thresholds: ${listed(each)}.`];
}

function sayQuestions(questions: readonly ReportQuestion[]): readonly string[] {
  if (questions.length === 0) return [];
  const which = listed(questions.map(({ part, cell, iso }) => `${part ?? cell} (${sayDay(iso)})`));
  return [`Reported? ${countOf(questions.length, "earlier date")} passed while the action goes on: ${which}.`];
}

/** Judges every plan by its own key at the meeting's date: the one given, else the one in the plan's title while that is not out of date. `others`: every plan and schedule of the book, whose meetings may be counted. */
export function judgePlans(
  book: Book,
  plans: readonly Plan[],
  asAt: Day | undefined,
  settings: Settings,
  others: readonly Plan[] = plans,
): JudgedPlans {
  const judged = plans.map((plan) => judgeOne(book, others, plan, asAt, settings));
  const keyOf = ({ sheet, cell }: Proposal) =>
    judged.find(({ plan, proposals }) => plan.sheet === sheet && proposals.some((each) => each.cell === cell))?.plan
      .key ?? [];
  const all = worstFirst(
    judged.flatMap((each) => each.proposals),
    keyOf,
  ).map((proposal) => withFormulaSaid(book, proposal));
  const { open, standing } = partStanding(all, settings.judgements);
  const questions = judged.flatMap((each) => each.questions);
  const dated = judged.filter(({ isDated }) => isDated);
  const undecided = sayUndecided(judged);
  return {
    proposals: open,
    standing,
    questions,
    undecided,
    judgedAt: Object.fromEntries(dated.map(({ plan, date }) => [plan.sheet, date.day])),
    say: [
      ...sayDecided(
        open.length,
        dated.map(({ date }) => date.day),
        undecided.length === 0,
      ),
      ...undecided,
      ...sayThresholds(judged.flatMap(({ changed }) => changed)),
      ...sayQuestions(questions),
      ...sayStanding(standing),
    ],
  };
}
