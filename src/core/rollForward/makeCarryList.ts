import { plainText } from "../grid/cleanText";
import { countOf } from "../plan/listed";
import type { Action, Part, Plan } from "../plan/plan";
import type { CarryLine, CarryList, Fate } from "./carryList";
import { citesOldNumbers } from "./oldNumbers";
import { fateOf } from "./fateOf";
import { renumber } from "./renumber";
import { splitParts } from "./splitParts";

/** The last words kept of an action in earlier snapshots, for one whose update is blank; null where there are none. */
export type EarlierWords = (action: Action) => string | null;

function lineOf(plan: Plan, action: Action, part: Part | null, earlier: EarlierWords): CarryLine {
  const entry = plan.key.find((each) => each.code === action.rating);
  const { fate, reason, continues, notes } = fateOf(action, part, entry?.stage);
  const letter = part?.letter ?? action.sub;
  return {
    action,
    part,
    fate,
    oldNumber: action.ref === null ? null : plainText(`${action.ref}${letter === null ? "" : ` ${letter}`}`),
    newNumber: null,
    text: part === null ? (action.action ?? "") : withLetter(part),
    lead: part === null ? action.lead : (part.lead ?? tidy(action.lead)),
    timescale: part === null ? action.timescale : timescaleOf(action, part),
    entry,
    lastWords: part?.update ?? action.update ?? earlier(action),
    reason,
    continues,
    notes: /[\p{L}\p{N}]{2}/u.test(part?.text ?? action.action ?? "") ? notes : [...notes, "The action has no words."],
  };
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
export function makeCarryList(plan: Plan, earlier: EarlierWords = () => null): CarryList {
  const lines = plan.actions.flatMap((action) => {
    const stage = plan.key.find((each) => each.code === action.rating)?.stage;
    const isOver = stage === "complete" || stage === "complete-checked" || stage === "stopped";
    const parts = isOver ? [] : splitParts(action);
    return parts.length === 0
      ? [lineOf(plan, action, null, earlier)]
      : parts.map((part) => lineOf(plan, action, part, earlier));
  });
  const carried = [...new Set(lines.filter((line) => line.fate === "carried").map((line) => line.action))];
  const numbers = renumber(carried);
  const numbered = lines.map((line): CarryLine => {
    const ref = line.fate === "carried" ? numbers.get(line.action) : undefined;
    const letter = line.part?.letter ?? line.action.sub;
    return ref === undefined ? line : { ...line, newNumber: plainText(`${ref}${letter === null ? "" : ` ${letter}`}`) };
  });
  const flagged = numbered.map((line) => ({ ...line, notes: [...line.notes, ...citesOldNumbers(line, numbered)] }));
  return { lines: flagged, actions: plan.actions.length, adds: addsUp(plan.actions.length, flagged) };
}
