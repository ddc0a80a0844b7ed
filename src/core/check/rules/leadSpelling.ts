import { leadsIn } from "../../plan/leads";
import type { Plan } from "../../plan/plan";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { isOneSlipApart, wordKeys } from "../slip";

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly cell: string | null;
  count: number;
}

/** True where the names differ in one word alone, by a slip inside a long word: other first letters, numbers, short names and plurals are other leads. */
function isSlipOf(one: Named, usual: Named): boolean {
  if (one.words.length !== usual.words.length) return false;
  const at = one.words.findIndex((word, i) => word !== usual.words[i]);
  const [word = "", other = ""] = [one.words[at], usual.words[at]];
  if (one.words.some((each, i) => i !== at && each !== usual.words[i])) return false;
  if (Math.min(word.length, other.length) < 6 || /\d/.test(word + other) || word[0] !== other[0]) return false;
  return `${word}s` !== other && `${other}s` !== word && isOneSlipApart(word, other);
}

/** The names among the leads, each with how often it stands and where it first does. */
function namesIn(plan: Plan): ReadonlyMap<string, Named> {
  const byName = new Map<string, Named>();
  const read = new Map<string, readonly Named[]>();
  for (const action of plan.actions) {
    const text = action.lead ?? "";
    const known =
      read.get(text) ??
      leadsIn(text).map((name) => {
        const words =
          name
            .toLowerCase()
            .replace(/['’]/g, "")
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        const named = byName.get(words.join(" ")) ?? { name, words, cell: fieldCell(plan, action, "lead"), count: 0 };
        byName.set(words.join(" "), named);
        return named;
      });
    read.set(text, known);
    for (const named of known) named.count += 1;
  }
  return byName;
}

/** A name in a lead's cell that is one slip away from a name that stands there at least twice as often. */
export const leadSpelling: Rule = {
  id: "lead-spelling",
  level: "may",
  title: "Lead spelt in two ways",
  why: "A lead spelt in two ways is listed as two leads.",
  check: ({ plan }) => {
    const byName = namesIn(plan);
    const near = new Map<string, Named[]>();
    for (const named of byName.values()) {
      if (named.count < 2) continue;
      for (const key of wordKeys(named.words)) near.set(key, [...(near.get(key) ?? []), named]);
    }
    return [...byName.values()].flatMap((named) => {
      const candidates = wordKeys(named.words).flatMap((key) => near.get(key) ?? []);
      const usual = candidates.find((each) => each.count >= named.count * 2 && isSlipOf(named, each));
      return usual ? [{ cell: named.cell, message: `“${named.name}” is elsewhere spelt “${usual.name}”.` }] : [];
    });
  },
};
