import { sayDay } from "../../core/grid/day";
import type { Settings } from "../../core/plan/settings";
import { counted } from "./counted";
import { roles, stages } from "./names";

const nameIn = (names: Readonly<Record<string, string>>, name: string) => names[name] ?? name;

/** Each thing that is kept with the workbook, in words: those of a kind together, and each by itself. */
export const keptInWords = {
  columns: (sheet: string) => `Columns corrected on ${sheet}`,
  column: (role: string, letter: string | null) =>
    letter === null ? `${nameIn(roles, role)}: no such column` : `${nameIn(roles, role)}: column ${letter}`,
  stages: (codes: string) => `Meanings corrected in the key: ${codes}`,
  stage: (code: string, stage: string) => `${code} means ${nameIn(stages, stage)}`,
  thresholds: (codes: string) => `How late each rating is meant to be, changed for ${codes}`,
  threshold: (code: string, count: number, unit: string) =>
    `${code}: ${count} ${count === 1 ? unit.replace(/s$/, "") : unit}`,
  keyPreset: (name: string) => `Key used where the workbook has none: ${name}`,
  aliases: (count: number) => counted(count, "lead name matched to another", "lead names matched to others"),
  alias: (written: string, name: string) => `${written} counts as ${name}`,
  dismissed: (count: number) => counted(count, "finding not told again", "findings not told again"),
  /** By its rule, sheet and cell, where the finding itself is not at hand. */
  finding: (name: string) => {
    const [rule = "", sheet = "", cell = ""] = name.split("|");
    return [sheet, cell, rule.replaceAll("-", " ")].filter(Boolean).join(", ");
  },
  judgements: (count: number) =>
    counted(count, "rating kept against the key's words", "ratings kept against the key's words"),
  judgement: ({ sheet, cell, rating, to, reason }: Settings["judgements"][number]) =>
    `${sheet}, ${cell}: ${rating ?? "blank"}${to === null ? "" : `, not ${to}`}${reason === "" ? "" : `. ${reason}`}`,
  pairs: (count: number) =>
    counted(count, "decision on whether two lines are the same", "decisions on whether two lines are the same"),
  pair: (name: string, same: boolean) => {
    const [before = "", after = ""] = name.split("|");
    return `Row ${before} then and row ${after} now: ${same ? "the same" : "not the same"}`;
  },
  reported: (count: number) => counted(count, "report said to have been made", "reports said to have been made"),
  report: (name: string) => {
    const [sheet = "", cell = "", iso = ""] = name.split("|");
    return `${sheet}, ${cell}: ${sayDay(iso)}`;
  },
  forums: (count: number) =>
    counted(count, "answer on whether two names mean one meeting", "answers on whether two names mean one meeting"),
  forum: (name: string, same: boolean) => {
    const [one = "", other = ""] = name.split("|");
    return same ? `${one} and ${other} are one` : `${one} and ${other} are two`;
  },
  biMonthly: {
    "every-two-months": "Bi-monthly means every two months",
    "twice-a-month": "Bi-monthly means twice a month",
  },
  papersDays: (days: number) => `Papers are due ${counted(days, "working day")} before a meeting`,
} as const;
