/** One priority in the grid of themes, with what has been written under each theme. */
export interface ThemeRow {
  /** "LRSAB", "Joint"; null where the workbook has one plan only. */
  readonly board: string | null;
  readonly priority: string;
  readonly lead: string | null;
  /** In the order of the themes; "" where nothing has been written. */
  readonly cells: readonly string[];
  /** offered: a name from the board's own list. kept: a row that stood in the grid already. */
  readonly from: "kept" | "offered";
}

/** Priorities by themes, in the source's own headings. */
export interface ThemeGrid {
  /** "Priorities for improvement", as the workbook heads them. */
  readonly heading: string;
  readonly themes: readonly string[];
  readonly rows: readonly ThemeRow[];
  /** The sheet of the grid that stood in the workbook; null where the grid is new. */
  readonly source: string | null;
  readonly filled: number;
  readonly empty: number;
  /** What is to be asked or told: placeholders with words in them, names that are offered. */
  readonly say: readonly string[];
}

/** A named set of headings for boards that have no grid of their own. */
export interface ThemePreset {
  readonly id: "cross-cutting" | "quality-assurance";
  readonly title: string;
  /** The sheet that it is drawn on. */
  readonly sheet: string;
  readonly themes: readonly string[];
}

/** The five themes that boards ask of each priority, and the four quadrants of a quality assurance framework, whose names differ from board to board. */
export const themePresets: readonly ThemePreset[] = [
  {
    id: "cross-cutting",
    title: "Cross-cutting themes",
    sheet: "Themes",
    themes: [
      "Learning and improvement drivers",
      "Audit implications",
      "User views and feedback",
      "Workforce implications",
      "Communications implications",
    ],
  },
  {
    id: "quality-assurance",
    title: "Quality assurance in four quadrants",
    sheet: "Quality assurance",
    themes: ["Quadrant 1 (to name)", "Quadrant 2 (to name)", "Quadrant 3 (to name)", "Quadrant 4 (to name)"],
  },
];
