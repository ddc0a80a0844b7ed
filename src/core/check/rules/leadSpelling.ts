import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";

/** True where one letter more, less, other or swapped makes one word the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = one.slice(start, one.length - end);
  const otherMiddle = other.slice(start, other.length - end);
  if (middle.length <= 1 && otherMiddle.length <= 1) return true;
  return middle.length === 2 && otherMiddle === `${middle[1] ?? ""}${middle[0] ?? ""}`;
}

/** A name in a lead's cell that is one slip away from a name that stands there more often. */
export const leadSpelling: Rule = {
  id: "lead-spelling",
  level: "may",
  title: "Lead spelt in two ways",
  why: "A lead spelt in two ways is listed as two leads.",
  check: ({ plan }) => {
    const seen = new Map<string, { count: number; name: string; cell: string | null }>();
    for (const action of plan.actions) {
      for (const name of new Set((action.lead ?? "").split(/[/,;&\n]|\band\b/i).map((each) => each.trim()))) {
        const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
        if (key.length < 7) continue;
        const known = seen.get(key);
        if (known) known.count += 1;
        else seen.set(key, { count: 1, name, cell: fieldCell(plan, action, "lead") });
      }
    }
    return [...seen].flatMap(([key, lead]) => {
      const usual = [...seen].find(
        ([other, each]) =>
          each.count >= 2 &&
          each.count > lead.count * 2 - 1 &&
          isOneSlipApart(key, other) &&
          `${key}s` !== other &&
          `${other}s` !== key,
      );
      return usual ? [{ cell: lead.cell, message: `“${lead.name}” is elsewhere spelt “${usual[1].name}”.` }] : [];
    });
  },
};
