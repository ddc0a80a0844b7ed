import type { HighRisks } from "./riskRegister";

/** A register's high risks as JSON: rows and cells as Excel shows them. */
export function risksJson({ register, high, open, closed, unread, by, why }: HighRisks): Record<string, unknown> {
  return {
    sheet: register.sheet,
    open,
    closed,
    unread,
    by,
    why,
    high: high.map(({ row, ref, risk, likelihood, impact, ratings, owner, status }) => ({
      row,
      ref,
      risk,
      likelihood,
      impact,
      ratings,
      owner,
      status,
    })),
  };
}
