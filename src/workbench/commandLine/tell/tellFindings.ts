import { inColumns, styled, type Manner } from "../layOut";
import type { ToldFinding } from "./results";

const levels = [
  { level: "must", title: "Needs putting right", style: "red" },
  { level: "should", title: "Worth checking", style: "amber" },
  { level: "may", title: "May be of interest", style: "blue" },
] as const;

/** Every finding by level, the worst first, each with its cell; the sheet is named where there are several. */
export function tellFindings(findings: readonly ToldFinding[], manner: Manner): readonly string[] {
  const isOneSheet = new Set(findings.map(({ sheet }) => sheet)).size < 2;
  const placeOf = ({ cell, sheet }: ToldFinding) =>
    isOneSheet ? (cell ?? "–") : `${sheet}${cell === null ? "" : `!${cell}`}`;
  return levels.flatMap(({ level, title, style }) => {
    const own = findings.filter((finding) => finding.level === level);
    if (own.length === 0) return [];
    const rows = own.map((finding) => [placeOf(finding), finding.message]);
    return ["", styled(manner, style, `${title} (${own.length})`), ...inColumns(rows, manner)];
  });
}
