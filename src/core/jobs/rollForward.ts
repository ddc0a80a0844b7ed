import { gridOf, type Book } from "../grid/book";
import { sayDay, type Day } from "../grid/day";
import type { Steps } from "../grid/steps";
import { countOf, listed } from "../plan/listed";
import { readKept } from "../plan/kept";
import type { Action, Plan } from "../plan/plan";
import { workAchieved } from "../reports/rollForwardAchieved";
import { carrySheet } from "../reports/rollForwardCarry";
import { rollForwardPlan } from "../reports/rollForwardPlan";
import type { CarryList } from "../rollForward/carryList";
import { earlierMeetings } from "../rollForward/earlierMeetings";
import { dateIsPast, makeCarryList } from "../rollForward/makeCarryList";
import { nextSheetName, nextTitle, nextYearBegins } from "../rollForward/nextYear";
import type { SheetDraft } from "../sheets/sheetDraft";
import { sheetName } from "../sheets/sheetName";
import { earlierVersions } from "./earlierVersions";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understanding } from "./understand";

/** Next year's plan of one plan, its carry list and its summary of work achieved. */
function draftsOf(book: Book, plan: Plan, carry: CarryList, asAt: Day | null, suffix: string): readonly SheetDraft[] {
  const grid = gridOf(book, plan.sheet);
  if (!grid) return [];
  const footer = asAt === null ? `Drafted from ${plan.sheet}` : `Drafted from ${plan.sheet} as at ${sayDay(asAt)}`;
  const title = nextTitle(plan, asAt);
  const isOpen = carry.lines.some((line) => line.fate === "carried");
  return [
    // Where nothing is open there is no plan to draft: a sheet of headings alone would say nothing.
    isOpen ? rollForwardPlan(plan, grid, carry, title, nextSheetName(plan, asAt), footer) : undefined,
    workAchieved(carry, `Work achieved${suffix}`, `Summary of work achieved: ${plan.sheet}, draft`, footer),
    carrySheet(carry, `Carry list${suffix}`, `Where every action of ${plan.sheet} has gone`, footer),
  ].flatMap((draft) => draft ?? []);
}

function carryJson(plan: Plan, carry: CarryList): Record<string, unknown> {
  return {
    sheet: plan.sheet,
    adds: carry.adds,
    lines: carry.lines.map(({ action, part, entry, ...line }) => ({
      row: action.row,
      part: part?.letter ?? null,
      rating: entry?.code ?? null,
      ...line,
    })),
  };
}

/** What an earlier run drafted and officers may have worked on is not written over without their word. */
function hindrance(book: Book, drafts: readonly SheetDraft[], context: JobContext): string | undefined {
  const own = readKept(book.kept).sheets;
  const there = drafts.map((draft) => ({ name: sheetName(draft.name), mark: draft.mark })).filter(({ name, mark }) => own[name] === mark); // prettier-ignore
  if (there.length === 0 || context.replace === true) return undefined;
  const names = listed(there.map(({ name }) => `“${name}”`));
  return there.length === 1
    ? `There is already a sheet ${names} made by an earlier run. It is not replaced, as you may have worked on it: delete or rename it first, or say that it may be replaced.`
    : `There are already sheets made by an earlier run: ${names}. They are not replaced, as you may have worked on them: delete or rename them first, or say that they may be replaced.`;
}

function refuse(reason: string, plans: readonly Plan[], results: Outcome["results"] = {}): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson), ...results } };
}

const cite = (line: { oldNumber: string | null; action: Action }) => line.oldNumber ?? `row ${line.action.row}`;

function sayCarry(plan: Plan, carry: CarryList): readonly string[] {
  const open = carry.lines.filter((line) => line.fate === "carried");
  const past = open.filter((line) => line.notes.includes(dateIsPast)).length;
  const continued = carry.lines.filter((line) => line.fate === "completed" && line.continues);
  const isRated = plan.actions.some((action) => action.rating !== null);
  const flagged = carry.lines.filter((line) => line.notes.some((note) => note.startsWith("Refers to")));
  const dropped = carry.lines.filter((line) => line.fate === "no-longer-wanted");
  return [
    `${plan.sheet}: ${carry.adds}.`,
    ...(open.length === 0 ? [`Nothing in ${plan.sheet} is open, so there is nothing to carry into a new plan.`] : []),
    ...(isRated ? [] : [`No action of ${plan.sheet} is rated by a key, so none is known to be completed.`]),
    ...(continued.length > 0
      ? [`Completed, and by their words to be continued or repeated: ${listed(continued.map(cite))}.`]
      : []),
    ...(dropped.length > 0 ? [`No longer wanted, for the meeting to agree: ${listed(dropped.map(cite))}.`] : []),
    ...(past > 0
      ? [`${countOf(past, "carried line has a date", "carried lines have dates")} before the new year, to be set anew.`]
      : []),
    ...(flagged.length > 0 ? [`Texts that refer to last year's numbers: ${listed(flagged.map(cite))}.`] : []),
  ];
}

/** The drafts under names of their own: two plans of one sheet, or of long names that begin alike, would have the same. */
function apart(drafts: readonly SheetDraft[]): readonly SheetDraft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    let name = sheetName(draft.name);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${sheetName(draft.name).slice(0, 28).trim()} ${count}`;
    }
    taken.add(name.toLowerCase());
    return { ...draft, name };
  });
}

/** The plans to roll forward: next year's, drafted by an earlier run, only where it is asked for or stands alone. */
function lastYears(book: Book, plans: readonly Plan[], context: JobContext): readonly Plan[] {
  const own = readKept(book.kept).sheets;
  const all = plans.filter((plan) => plan.recognition === "action-plan");
  const older = all.filter((plan) => own[plan.sheet] !== "roll-forward");
  return context.sheet !== undefined || older.length === 0 ? all : older;
}

/** Drafts next year's plan: open actions carried, completed ones summed up, and a carry list that loses none. Last year's plan stays as it is. In steps. */
export function* rollingForward(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, say, refused } = yield* understanding(book, context);
  if (refused !== undefined) return refuse(refused, []);
  const able = lastYears(book, plans, context);
  if (able.length === 0) return refuse(`${say.join(" ")} There is no action plan to roll forward.`.trim(), plans);
  const made: { plan: Plan; carry: CarryList; drafts: readonly SheetDraft[] }[] = [];
  for (const plan of able) {
    yield;
    const asAt = context.asAt ?? plan.period.asAt;
    const earlier = earlierMeetings(plan, earlierVersions(book, plan), asAt, context.settings.pairs);
    yield;
    const carry = makeCarryList(plan, { earlier, nextYear: nextYearBegins(plan, asAt) });
    yield;
    made.push({ plan, carry, drafts: draftsOf(book, plan, carry, asAt, able.length > 1 ? ` ${plan.sheet}` : "") });
  }
  yield;
  const drafts = apart(made.flatMap((each) => each.drafts));
  const reason = hindrance(book, drafts, context);
  if (reason !== undefined) return refuse(reason, plans, { mayReplace: true });
  const rollForward = made.map(({ plan, carry }) => carryJson(plan, carry));
  return {
    edits: [],
    drafts,
    say: made.flatMap(({ plan, carry }) => sayCarry(plan, carry)),
    results: { plans: plans.map(planJson), rollForward, sheets: drafts.map((draft) => draft.name) },
  };
}
