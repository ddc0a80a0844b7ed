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
    text: part?.text ?? action.action ?? "",
    lead: part?.lead ?? action.lead,
    timescale: part?.timescale ?? action.timescale,
    entry,
    lastWords: part?.update ?? action.update ?? earlier(action),
    reason,
    continues,
    notes,
  };
}

const said: Readonly<Record<Fate, string>> = {
  carried: "carried",
  completed: "completed",
  "no-longer-wanted": "no longer wanted",
};

function addsUp(actions: number, lines: readonly CarryLine[]): string {
  const fates: readonly Fate[] = ["carried", "completed", "no-longer-wanted"];
  const sum = fates.map((fate) => `${lines.filter((line) => line.fate === fate).length} ${said[fate]}`).join(" + ");
  const split = lines.length === actions ? "" : `, ${lines.length} with parts apart,`;
  return `${countOf(actions, "action")}${split} = ${sum}`;
}

/** Sorts last year's plan: every action once, or every part of it once where its parts go different ways. Nothing is lost. */
export function makeCarryList(plan: Plan, earlier: EarlierWords = () => null): CarryList {
  const lines = plan.actions.flatMap((action) => {
    const parts = splitParts(action);
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
