import { gridOf, type Book } from "../grid/book";
import type { Day } from "../grid/day";
import { toTheEnd, type Steps } from "../grid/steps";
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

/** When to judge, and what the officer has decided. */
interface CheckContext {
  readonly asAt?: Day;
  readonly settings: Settings;
}

/**
 * Everything a careful officer would want looked at, worst first, without what the officer dismissed; rule by rule, in steps. Judged at the date
 * given, else at the one in each plan's title; where that is out of date, nothing is judged by date.
 */
export function* checking(book: Book, plans: readonly Plan[], context: CheckContext): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const plan of plans) {
    const grid = gridOf(book, plan.sheet);
    if (!grid) continue;
    const subject = { plan, grid, book, plans, asAt: context.asAt ?? meetingDateIn(book, plan).day };
    for (const rule of rules) {
      for (const { cell, message, level } of rule.check(subject))
        findings.push({ rule: rule.id, level: level ?? rule.level, cell, message, sheet: plan.sheet });
      yield;
    }
  }
  // Two plans of one sheet can have the same cell in doubt: each fact is told once.
  const told = new Set(context.settings.dismissed);
  return findings
    .filter((finding) => !told.has(findingKey(finding)) && told.add(findingKey(finding)))
    .sort((a, b) => order[a.level] - order[b.level]);
}

/** The same without a pause. */
export function check(book: Book, plans: readonly Plan[], context: CheckContext): readonly Finding[] {
  return toTheEnd(checking(book, plans, context));
}
