import { gridOf, type Book } from "../grid/book";
import type { Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import type { Finding, Level } from "../plan/finding";
import { meetingDateIn } from "../rate/meetingDateIn";
import { rules } from "./rules";

const order: Readonly<Record<Level, number>> = { must: 0, should: 1, may: 2 };

/** How a dismissed finding is remembered: "rule|sheet|cell". */
export function findingKey(finding: Finding): string {
  return `${finding.rule}|${finding.sheet}|${finding.cell ?? ""}`;
}

/**
 * Everything a careful officer would want looked at, worst first, without what the officer dismissed. Judged at the date given, else at the one in
 * each plan's title; where that is out of date, nothing is judged by date.
 */
export function check(
  book: Book,
  plans: readonly Plan[],
  context: { readonly asAt?: Day; readonly settings: Settings },
): readonly Finding[] {
  const findings = plans.flatMap((plan) => {
    const grid = gridOf(book, plan.sheet);
    if (!grid) return [];
    const subject = { plan, grid, book, plans, asAt: context.asAt ?? meetingDateIn(book, plan).day };
    return rules.flatMap((rule) =>
      rule.check(subject).map(({ cell, message, level }): Finding => ({
        rule: rule.id,
        level: level ?? rule.level,
        cell,
        message,
        sheet: plan.sheet,
      })),
    );
  });
  // Two plans of one sheet can have the same cell in doubt: each fact is told once.
  const told = new Set(context.settings.dismissed);
  return findings
    .filter((finding) => !told.has(findingKey(finding)) && told.add(findingKey(finding)))
    .sort((a, b) => order[a.level] - order[b.level]);
}
