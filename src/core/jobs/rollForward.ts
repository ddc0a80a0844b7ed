import { gridOf, type Book } from "../grid/book";
import { sayDay, type Day } from "../grid/day";
import { listed } from "../plan/listed";
import { readKept } from "../plan/kept";
import type { Action, Plan } from "../plan/plan";
import { workAchieved } from "../reports/rollForwardAchieved";
import { carrySheet } from "../reports/rollForwardCarry";
import { rollForwardPlan } from "../reports/rollForwardPlan";
import type { CarryList } from "../rollForward/carryList";
import { earlierWordsIn } from "../rollForward/earlierWords";
import { makeCarryList } from "../rollForward/makeCarryList";
import { nextSheetName, nextTitle } from "../rollForward/nextYear";
import type { SheetDraft } from "../sheets/sheetDraft";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understand } from "./understand";

/** Next year's plan of one plan, its carry list and its summary of work achieved. */
function draftsOf(book: Book, plan: Plan, carry: CarryList, asAt: Day | null, suffix: string): readonly SheetDraft[] {
  const grid = gridOf(book, plan.sheet);
  if (!grid) return [];
  const footer = asAt === null ? `Drafted from ${plan.sheet}` : `Drafted from ${plan.sheet} as at ${sayDay(asAt)}`;
  const title = nextTitle(plan, asAt);
  return [
    rollForwardPlan(plan, grid, carry, title, nextSheetName(plan, asAt), footer),
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

/** Next year's plan that officers have already worked on is not written over without their word. */
function hindrance(book: Book, drafts: readonly SheetDraft[], context: JobContext): string | undefined {
  const own = readKept(book.kept).sheets;
  const there = drafts.find((draft) => draft.mark === "roll-forward" && own[draft.name] === "roll-forward");
  if (!there || context.replace === true) return undefined;
  return `There is already a sheet “${there.name}” made by an earlier run. It is not replaced, as you may have worked on it: delete or rename it first.`;
}

function refuse(reason: string, plans: readonly Plan[]): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { plans: plans.map(planJson) } };
}

function sayCarry(plan: Plan, carry: CarryList): readonly string[] {
  const flagged = carry.lines.filter((line) => line.notes.some((note) => note.startsWith("Refers to")));
  const dropped = carry.lines.filter((line) => line.fate === "no-longer-wanted");
  const cite = (line: { oldNumber: string | null; action: Action }) => line.oldNumber ?? `row ${line.action.row}`;
  return [
    `${plan.sheet}: ${carry.adds}.`,
    ...(dropped.length > 0 ? [`No longer wanted, for the meeting to agree: ${listed(dropped.map(cite))}.`] : []),
    ...(flagged.length > 0 ? [`Texts that refer to last year's numbers: ${listed(flagged.map(cite))}.`] : []),
  ];
}

/** Drafts next year's plan: open actions carried, completed ones summed up, and a carry list that loses none. Last year's plan stays as it is. */
export function rollForward(book: Book, context: JobContext): Outcome {
  const { plans, say, refused } = understand(book, context);
  if (refused !== undefined) return refuse(refused, []);
  const able = plans.filter((plan) => plan.recognition === "action-plan");
  if (able.length === 0) return refuse(`${say.join(" ")} There is no action plan to roll forward.`.trim(), plans);
  const made = able.map((plan) => {
    const asAt = context.asAt ?? plan.period.asAt;
    const carry = makeCarryList(plan, earlierWordsIn(book, plan));
    return { plan, carry, drafts: draftsOf(book, plan, carry, asAt, able.length > 1 ? ` ${plan.sheet}` : "") };
  });
  const drafts = made.flatMap((each) => each.drafts);
  const reason = hindrance(book, drafts, context);
  if (reason !== undefined) return refuse(reason, plans);
  const rollForward = made.map(({ plan, carry }) => carryJson(plan, carry));
  return {
    edits: [],
    drafts,
    say: made.flatMap(({ plan, carry }) => sayCarry(plan, carry)),
    results: { plans: plans.map(planJson), rollForward, sheets: drafts.map((draft) => draft.name) },
  };
}
