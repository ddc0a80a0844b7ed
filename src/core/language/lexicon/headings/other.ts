import type { RoleWords } from "./roleWords";

/** Columns that plans have beside: starts, records of dates, money, levels, sources. From the headings of public plans and trackers. */
export const other: RoleWords = {
  role: "other",
  phrases: [
    [
      98,
      `
      ^ (start|from|begin|starts) $
      <noted> (date|on|by)
      date <noted>
      date (of meeting|agreed|reported|closed|complete|completed|achieved|signed|of last|last|updated|reviewed|of update)
      (date|last) of? last? (review|reviewed|update|updated|updates)
      actual
      (completed|completion) on
      (sign|signed) off
      (close|closed) !(..20 gap*)
      `,
    ],
    [
      90,
      `
      (resource|resources|cost|costs|budget|funding|finance|financial|£)
      priority (level|rating|rank|score)
      priority (h|high|1)
      (exec|executive|committee|meeting) date
      (source|origin|link to|links to|cross ref|crossref)
      dependenc*
      `,
    ],
  ],
};
