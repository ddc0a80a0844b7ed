import { counted } from "./counted";

/** The words of the place that draws who reports what to whom. */
export const schedule = {
  by: "One row for each",
  asItStands: "As the workbook has it",
  rows: { priority: "Priority", action: "Action", lead: "Lead", "sub-group": "Sub-group" },
  papersDays: "Papers due, working days before",
  papersDaysHint: (days: number) => `${days}, where nothing is typed`,
  papersDaysWrong: (most: number) => `A whole number from 0 to ${most}.`,
  themes: "Headings",
  ownThemes: "The workbook's own, or the usual five",
  themePresets: { "cross-cutting": "Cross-cutting themes", "quality-assurance": "Quality assurance, four quadrants" },
  contradictions: "What does not hold",
  questions: "To settle",
  answers: {
    "bi-monthly": { "every-two-months": "Every two months", "twice-a-month": "Twice a month" },
    "one-forum": { one: "One forum", two: "Two forums" },
  },
  answered: "Kept. Draw the schedule again to follow it.",
  again: "Ask again",
  holds: "Everything holds: each report has a meeting that can hear it.",
  months: "Due at each meeting",
  items: (count: number) => counted(count, "item"),
  agendaOf: (meeting: string) => `Agenda: ${meeting}`,
  copyAgenda: "Copy the agenda",
  moreCells: (count: number) => `and ${counted(count, "cell")} more`,
} as const;
