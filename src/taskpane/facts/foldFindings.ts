import type { Finding, Level } from "../../core/plan/finding";

/** Findings of one rule and level on one sheet, folded into one line. */
export interface Cause {
  readonly rule: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

const order: readonly Level[] = ["must", "should", "may"];

/** The name under which a finding is not told again. */
export function findingName(finding: Finding): string {
  return `${finding.rule}|${finding.sheet}|${finding.cell ?? ""}`;
}

/** Findings folded by cause, worst first, and the commonest first among equals; the dismissed ones are left out. */
export function foldFindings(findings: readonly Finding[], dismissed: readonly string[]): readonly Cause[] {
  const silent = new Set(dismissed);
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (silent.has(findingName(finding))) continue;
    const name = `${finding.level}|${finding.rule}`;
    const cause = causes.get(name);
    if (cause) cause.push(finding);
    else causes.set(name, [finding]);
  }
  return [...causes.values()]
    .flatMap((found) => (found[0] ? [{ rule: found[0].rule, level: found[0].level, findings: found }] : []))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.findings.length - a.findings.length);
}
