import { wordsOf } from "../grid/cleanText";
import { countOf, listed } from "../plan/listed";
import { priorityKey } from "../schedule/priorities";
import type { BoardPriority } from "./boardPriorities";
import type { FoundGrid } from "./findThemeGrid";
import type { ThemeGrid, ThemePreset, ThemeRow } from "./themes";

const placeholder =
  /^(?:strategic )?(?:priority|theme|area|workstream) ?(?:\d{1,2}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)?[.:]?$/;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");

function offered(priority: BoardPriority, themes: readonly string[]): ThemeRow {
  const { board, title, lead } = priority;
  return { board, priority: title, lead, cells: themes.map(() => ""), from: "offered" };
}

function counted(grid: Omit<ThemeGrid, "filled" | "empty">): ThemeGrid {
  const cells = grid.rows.flatMap((row) => row.cells);
  const filled = cells.filter((cell) => cell !== "").length;
  return { ...grid, filled, empty: cells.length - filled };
}

/** A new grid: every priority under the preset's headings. */
export function newThemeGrid(preset: ThemePreset, priorities: readonly BoardPriority[]): ThemeGrid {
  const rows = priorities.map((priority) => offered(priority, preset.themes));
  return counted({ heading: "Priority", themes: preset.themes, rows, source: null, say: [] });
}

/**
 * The workbook's own grid gone on with, in its own headings: what is written stays with the row it was written in; blank
 * placeholders ("Priority 1") give way to the board's own names, and priorities that have no row get one.
 */
export function continueThemeGrid(found: FoundGrid, priorities: readonly BoardPriority[]): ThemeGrid {
  const { themes } = found;
  const say: string[] = [];
  const used = new Set<BoardPriority>();
  const kept = found.rows.flatMap((row): ThemeRow[] => {
    const isPlaceholder = row.label === "" || placeholder.test(wordsOf(row.label));
    if (isPlaceholder && isBlank(row.cells) && priorities.length > 0) return [];
    const named = isPlaceholder
      ? undefined
      : priorities.find(
          (each) =>
            !used.has(each) &&
            priorityKey(each.title) === priorityKey(row.label) &&
            (row.board === null || each.board === null || each.board === row.board),
        );
    if (named) used.add(named);
    if (isPlaceholder && !isBlank(row.cells)) {
      say.push(
        `“${row.label || `Row ${row.row}`}” already has words under it and keeps its name: say which priority it is.`,
      );
    }
    const label = row.label === "" ? `Row ${row.row} of ${found.sheet}` : row.label;
    return [
      {
        board: row.board ?? named?.board ?? null,
        priority: label,
        lead: row.lead ?? named?.lead ?? null,
        cells: row.cells,
        from: "kept",
      },
    ];
  });
  const names = priorities.filter((priority) => !used.has(priority));
  if (names.length > 0 && found.rows.length > 0) {
    say.push(
      `${countOf(names.length, "priority is", "priorities are")} offered by name from the board's own list: ${listed(names.map((each) => each.title))}.`,
    );
  }
  const rows = [...kept, ...names.map((priority) => offered(priority, themes))];
  return counted({ heading: found.heading, themes, rows, source: found.sheet, say });
}
