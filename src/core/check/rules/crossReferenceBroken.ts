import type { Action, ActionField, Plan } from "../../plan/plan";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";
import {
  citesElsewhere,
  citesThisPlan,
  isAboveOrBelow,
  isAmount,
  isOfElsewhere,
} from "../../language/phrases/checking";

/** "1.2a)", "1.2 a)" or a bare "1.2", each with the words before it that say what kind of thing is cited. */
const reference =
  /([\p{L}.]+\s+|^|[^\p{L}\p{N}.])(?<![\d.,£$€/:])(\d{1,2}\.\d{1,2})(?:\s?\(?([a-h])\)|([a-h])(?!\w))?(?![\d%/:]|\.\d)/giu;

function normal(ref: string): string {
  return ref.trim().replace(/[.):\s]+$/, "");
}

/** The plan's numbers, each with the letters that its rows and parts carry; none where they carry none. */
function lettersByNumber(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { ref, sub, parts } of plan.actions) {
    if (ref === null) continue;
    const [, number = normal(ref), own] = /^(\d+\.\d+)\s*\(?([a-h])\)?$/i.exec(normal(ref)) ?? [];
    const letters = numbers.get(number) ?? new Set<string>();
    numbers.set(number, letters);
    if (own !== undefined) letters.add(own.toLowerCase());
    if (sub !== null) for (const letter of span(sub)) letters.add(letter);
    for (const part of parts ?? []) letters.add(part.letter);
  }
  return numbers;
}

/** "b-d" → b, c, d. */
function span(sub: string): readonly string[] {
  const [from, to] = [sub.charCodeAt(0), sub.charCodeAt(sub.length - 1)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => String.fromCharCode(from + i));
}

function brokenIn(text: string, numbers: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  for (const match of text.matchAll(reference)) {
    const [whole, before = "", number = "", inBrackets, plain] = match;
    const letter = (inBrackets ?? plain)?.toLowerCase();
    const after = text.slice(match.index + whole.length, match.index + whole.length + 70);
    if (citesElsewhere.isIn(before) || isOfElsewhere.isIn(after) || isAmount.isIn(after)) continue;
    // A number without a letter may be an amount: only where the words say that something is cited.
    const isCited = letter !== undefined || citesThisPlan.isIn(before) || isAboveOrBelow.isIn(after); // prettier-ignore
    const letters = numbers.get(number);
    const isThere = letters !== undefined && (letter === undefined || letters.size === 0 || letters.has(letter));
    if (isCited && !isThere) return whole.slice(before.length).trim();
  }
  return undefined;
}

const fields = ["action", "update", "timescale", "outcome"] as const satisfies readonly ActionField[];

/** A text that cites a number which the plan does not have, as after a renumbering. Only in plans numbered 1.1, 1.2. */
export const crossReferenceBroken: Rule = {
  id: "cross-reference-broken",
  level: "may",
  title: "Refers to a number that is not there",
  why: "After a renumbering, a reference leads to the wrong action or to none.",
  check: ({ plan }) => {
    const isDotted = (action: Action) => action.ref !== null && /^\d+\.\d+/.test(normal(action.ref));
    if (plan.actions.filter(isDotted).length * 2 < plan.actions.length) return [];
    const numbers = lettersByNumber(plan);
    return oncePerCell(
      plan.actions.flatMap((action) =>
        fields.flatMap((field) => {
          const text = action[field];
          const broken = text !== null && /\d\.\d/.test(text) ? brokenIn(text, numbers) : undefined;
          if (broken === undefined) return [];
          const message = `The text refers to ${broken}, which the plan does not have.`;
          return [{ cell: fieldCell(plan, action, field), message }];
        }),
      ),
    );
  },
};
