import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import { countOf } from "../plan/listed";
import { readKept } from "../plan/kept";
import { themesSheet } from "../reports/themesSheet";
import { boardPriorities, type BoardPriority } from "../themes/boardPriorities";
import { findThemeGrid } from "../themes/findThemeGrid";
import { continueThemeGrid, newThemeGrid } from "../themes/makeThemeGrid";
import { themePresets, type ThemeGrid } from "../themes/themes";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understand } from "./understand";

/** What an earlier run of this job made, gone on with by the officers, is found before the grid that it was made from. */
function ownGridFirst(book: Book): Book {
  const own = readKept(book.kept).sheets;
  const mine = book.grids.filter((grid) => own[grid.sheet] === "themes");
  return { ...book, grids: [...mine, ...book.grids.filter((grid) => own[grid.sheet] === undefined)] };
}

function gridFor(
  book: Book,
  priorities: readonly BoardPriority[],
  plans: Parameters<typeof findThemeGrid>[1],
  wanted: JobContext["themes"],
): ThemeGrid | undefined {
  const found = wanted === undefined ? findThemeGrid(ownGridFirst(book), plans) : undefined;
  if (found) return continueThemeGrid(found, priorities);
  const preset = themePresets.find(({ id }) => id === (wanted ?? "cross-cutting"));
  return preset && priorities.length > 0 ? newThemeGrid(preset, priorities) : undefined;
}

/** Sets the priorities against cross-cutting themes, in the workbook's own headings; what is written is kept as it is. */
export function themes(book: Book, context: JobContext): Outcome {
  const { plans, say, refused } = understand(book, context);
  const results = { plans: plans.map(planJson) };
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results };
  const priorities = boardPriorities(plans);
  const grid = gridFor(book, priorities, plans, context.themes);
  if (!grid || grid.rows.length === 0) {
    const reason =
      "No priorities were found to set against themes: a list of priorities, or a plan whose rows stand under headings, is needed.";
    return { edits: [], drafts: [], say: [reason], refused: reason, results };
  }
  const preset = themePresets.find(({ id }) => id === context.themes);
  const title = `${preset?.title ?? "Cross-cutting themes"} by priority`;
  const asAt = context.asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt;
  const draft = themesSheet(grid, title, asAt ? `As at ${sayDay(asAt)}` : "As the workbook stands");
  const boards = [...new Set(grid.rows.flatMap((row) => row.board ?? []))].map(
    (board) => `${board} ${grid.rows.filter((row) => row.board === board).length}`,
  );
  const told = [
    `${countOf(grid.rows.length, "priority", "priorities")}${boards.length > 0 ? ` (${boards.join(", ")})` : ""} by ${countOf(grid.themes.length, "theme")}${grid.source === null ? "" : `, in the headings of ${grid.source}`}: ${countOf(grid.filled, "cell")} filled, ${grid.empty} empty.`,
    ...grid.say,
  ];
  return { edits: [], drafts: [draft], say: told, results: { ...results, themes: { ...grid, sheets: [draft.name] } } };
}
