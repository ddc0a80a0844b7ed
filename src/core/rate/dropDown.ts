import type { Plan } from "../plan/plan";

/** Excel takes no longer list in a validation. */
const longestList = 255;

function typedIn({ actions }: Pick<Plan, "actions">): readonly string[] {
  return actions
    .flatMap(({ ratings, ratingTyped }) => (ratings ? ratings.map(({ typed }) => typed) : [ratingTyped]))
    .flatMap((typed) => (typed === null ? [] : [typed.trim()]));
}

/** True where a plan has its ratings in words ("Amber") more often than as codes. */
function isInWords(plan: Pick<Plan, "key" | "actions">): boolean {
  const codes = new Set(plan.key.map(({ code }) => code));
  const labels = new Set(plan.key.map(({ label }) => label.trim()));
  const typed = typedIn(plan).filter((each) => codes.has(each) !== labels.has(each));
  return typed.filter((each) => labels.has(each)).length * 2 > typed.length;
}

/** Texts as the source of a drop-down ("R,A,G"); null where they make none: a comma inside one would part it, and a longer list is refused. */
function sourceOf(texts: readonly string[]): string | null {
  const list = texts.join(",");
  const fits = list.length <= longestList && !list.startsWith("=");
  return fits && texts.every((text) => text !== "" && !text.includes(",")) ? list : null;
}

/** The key's codes as the source of a drop-down; its words, where the plan itself types those. Null where they make none. */
export function dropDownOf(plan: Pick<Plan, "key" | "actions">): string | null {
  const codes = sourceOf(plan.key.map(({ code }) => code.trim()));
  return (isInWords(plan) ? sourceOf(plan.key.map(({ label }) => label.trim())) : null) ?? codes;
}
