import { plainText } from "../grid/cleanText";
import type { Day } from "../grid/day";
import { lastWhere } from "../grid/lastWhere";
import { countOf } from "../plan/listed";
import type { Action, Part, Plan } from "../plan/plan";
import type { CarryLine, CarryList, Fate } from "./carryList";
import { finalDeadline } from "../rate/deadlineDays";
import { readTimescale } from "../timescale/readTimescale";
import type { EarlierMeetings } from "./earlierMeetings";
import { citesOldNumbers } from "./oldNumbers";
import { fateOf } from "./fateOf";
import { renumber } from "./renumber";
import { splitParts } from "./splitParts";
import { updatesByPart } from "./updatesByPart";

/** What is known of a plan beyond itself. */
export interface Beyond {
  readonly earlier?: EarlierMeetings;
  /** The first day of next year's plan; absent where the plan names no year. */
  readonly nextYear?: Day | undefined;
}

function lineOf(plan: Plan, action: Action, part: Part | null, { earlier, nextYear }: Beyond): CarryLine {
  const entry = plan.key.find((each) => each.code === action.rating);
  const { fate, reason, continues, notes } = fateOf(action, part, entry?.stage);
  const letter = part?.letter ?? action.sub;
  const timescale = part === null ? action.timescale : timescaleOf(action, part);
  const trail = earlier?.(action) ?? [];
  const told = [
    ...notes,
    ...(/[\p{L}\p{N}]{2}/u.test(part?.text ?? action.action ?? "") ? [] : ["The action has no words."]),
    ...(fate === "carried" && isPast(plan, action, part, timescale, nextYear) ? [dateIsPast] : []),
  ];
  return {
    action,
    part,
    fate,
    oldNumber: action.ref === null ? null : plainText(`${action.ref}${letter === null ? "" : ` ${letter}`}`),
    newNumber: null,
    text: part === null ? (action.action ?? "") : withLetter(part),
    lead: part === null ? action.lead : (part.lead ?? tidy(action.lead)),
    timescale,
    entry,
    lastWords:
      ownWords(action, part) ?? action.update ?? lastWhere(trail, ({ words }) => words !== null)?.words ?? null,
    trail,
    reason,
    continues,
    notes: told,
  };
}

/** What is told of a carried line whose dates are all over. */
export const dateIsPast = "Its date lies before the new year: to be set anew.";

/** True where the words of when name dates, and all of them end before next year's plan begins. */
function isPast(plan: Plan, action: Action, part: Part | null, timescale: string | null, nextYear?: Day): boolean {
  if (nextYear === undefined || timescale === null) return false;
  const deadlines = part === null ? action.deadlines : readTimescale(timescale, { period: plan.period }).deadlines;
  const final = finalDeadline(deadlines);
  return final !== undefined && final.last < nextYear && !deadlines.some(({ kind }) => kind === "open-ended");
}

/** A part's own update where it is a line of its own, not one cut out of a sentence. */
function ownWords(action: Action, part: Part | null): string | null {
  if (part === null) return null;
  const own = updatesByPart(action)?.get(part);
  if (own !== undefined || part.update === null) return own ?? null;
  const opens = new RegExp(`^\\s*\\(?${part.letter}[).:]`, "im");
  return opens.test(action.update ?? "") || action.update === null ? part.update : null;
}

function withLetter(part: Part): string {
  return new RegExp(`^\\s*\\(?${part.letter}[).:]`, "i").test(part.text) ? part.text : `${part.letter}) ${part.text}`;
}

/** Lines without the blank ones that placed them beside their parts. */
function tidy(text: string | null): string | null {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))].join("\n") || null;
}

/** A part's own date; the action's where no date could be matched to any part. */
function timescaleOf(action: Action, part: Part): string | null {
  const isMatched = action.parts?.some((each) => each.timescale !== null) ?? false;
  return isMatched ? part.timescale : tidy(action.timescale);
}

const said: Readonly<Record<Fate, string>> = {
  carried: "carried",
  completed: "completed",
  "no-longer-wanted": "no longer wanted",
};

function addsUp(actions: number, lines: readonly CarryLine[]): string {
  const fates: readonly Fate[] = ["carried", "completed", "no-longer-wanted"];
  const sum = fates.map((fate) => `${lines.filter((line) => line.fate === fate).length} ${said[fate]}`).join(" + ");
  const split = lines.length === actions ? "" : ` (${lines.length} lines, parts apart)`;
  return `${countOf(actions, "action")}${split} = ${sum}`;
}

/** Sorts last year's plan: every action once, or every part of it once where its parts go different ways. Nothing is lost. */
export function makeCarryList(plan: Plan, beyond: Beyond = {}): CarryList {
  const lines = plan.actions.flatMap((action) => {
    const stage = plan.key.find((each) => each.code === action.rating)?.stage;
    const isOver = stage === "complete" || stage === "complete-checked" || stage === "stopped";
    const parts = isOver ? [] : splitParts(action);
    return parts.length === 0
      ? [lineOf(plan, action, null, beyond)]
      : parts.map((part) => lineOf(plan, action, part, beyond));
  });
  const carried = [...new Set(lines.filter((line) => line.fate === "carried").map((line) => line.action))];
  const numbers = renumber(carried);
  const numbered = lines.map((line): CarryLine => {
    const ref = line.fate === "carried" ? numbers.get(line.action) : undefined;
    const letter = line.part?.letter ?? line.action.sub;
    return ref === undefined ? line : { ...line, newNumber: plainText(`${ref}${letter === null ? "" : ` ${letter}`}`) };
  });
  const cites = citesOldNumbers(numbered);
  const flagged = numbered.map((line) => ({ ...line, notes: [...line.notes, ...(cites.get(line) ?? [])] }));
  return { lines: flagged, actions: plan.actions.length, adds: addsUp(plan.actions.length, flagged) };
}
