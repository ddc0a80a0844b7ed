import { plainText } from "../grid/cleanText";
import { align } from "../compare/align";
import { versionOf } from "../compare/version";
import { plain } from "../compare/words";
import { countOf } from "../plan/listed";
import type { Plan } from "../plan/plan";

/** One workstream of two lists, as each words it; null where a list does not hold it. */
export interface WorkstreamPair {
  readonly first: string | null;
  readonly second: string | null;
  readonly certain: boolean;
}

/** Two lists of the same programme beside each other. */
export interface WorkstreamLists {
  readonly sheets: readonly [string, string];
  /** Worded alike but for case, spaces, dashes and full stops. */
  readonly same: number;
  /** Worded otherwise, or in one list only. */
  readonly differ: readonly WorkstreamPair[];
}

const titleOf = (plan: Plan, at: number) => plainText(plan.actions[at]?.action ?? plan.actions[at]?.outcome ?? "");
const bare = (title: string) =>
  plain(title)
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The first two lists of workstreams, item by item; undefined where the workbook has fewer than two. */
export function alignWorkstreams(plans: readonly Plan[]): WorkstreamLists | undefined {
  const [first, second] = plans.filter((plan) => plan.recognition === "workstream-list");
  if (!first || !second) return undefined;
  const { pairs, added, removed } = align(versionOf(first, first.sheet), versionOf(second, second.sheet));
  const paired = pairs.map(({ before, after, certain }) => ({
    first: titleOf(first, before),
    second: titleOf(second, after),
    certain,
  }));
  const differ = paired.filter((pair) => bare(pair.first) !== bare(pair.second));
  return {
    sheets: [first.sheet, second.sheet],
    same: paired.length - differ.length,
    differ: [
      ...differ,
      ...removed.map(({ before }) => ({ first: titleOf(first, before), second: null, certain: true })),
      ...added.map(({ after }) => ({ first: null, second: titleOf(second, after), certain: true })),
    ],
  };
}

/** What two lists of workstreams say differently, a sentence each. */
export function sayWorkstreams(lists: WorkstreamLists | undefined): readonly string[] {
  if (!lists) return [];
  const { sheets, same, differ } = lists;
  const heads = `${sheets[0]} and ${sheets[1]} list the same programme: ${countOf(same, "workstream")} worded alike, ${differ.length} not.`;
  return [
    heads,
    ...differ.map(({ first, second, certain }) =>
      first === null
        ? `Only in ${sheets[1]}: “${second ?? ""}”.`
        : second === null
          ? `Only in ${sheets[0]}: “${first}”.`
          : `“${first}” ${certain ? "is" : "may be"} “${second}” in ${sheets[1]}.`,
    ),
  ];
}
