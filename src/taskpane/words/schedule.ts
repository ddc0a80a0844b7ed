import { counted } from "./counted";

/** The words of the place that draws who reports what to whom. */
export const schedule = {
  by: "One row for each",
  asItStands: "As the workbook has it",
  rows: { priority: "Priority", action: "Action", lead: "Lead", "sub-group": "Sub-group" },
  papersDays: "Papers due, working days before",
  themes: "Headings",
  ownThemes: "The workbook's own, or the usual five",
  themePresets: { "cross-cutting": "Cross-cutting themes", "quality-assurance": "Quality assurance, four quadrants" },
  contradictions: "What does not hold",
  questions: "To settle",
  holds: "Everything holds: each report has a meeting that can hear it.",
  months: "Due at each meeting",
  items: (count: number) => counted(count, "item"),
  joint: "joint",
} as const;
