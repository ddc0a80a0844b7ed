import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import { countOf } from "../plan/listed";
import type { Steps } from "../grid/steps";
import { readKept } from "../plan/kept";
import type { Plan } from "../plan/plan";
import { themesSheet } from "../reports/themesSheet";
import { boardPriorities } from "../themes/boardPriorities";
import { findThemeGrid, type FoundGrid } from "../themes/findThemeGrid";
import { continueThemeGrid, newThemeGrid } from "../themes/makeThemeGrid";
import { themePresets, type ThemePreset } from "../themes/themes";
import type { JobContext, Outcome } from "./job";
import { planJson } from "./planJson";
import { understanding } from "./understand";

/** Where the grid comes from, and on which sheet it goes. */
interface Source {
  readonly found: FoundGrid | undefined;
  readonly preset: ThemePreset;
  readonly sheet: string;
  /** The sheet of an earlier run that can no longer be read whole: it is not written over without the officer's word. */
  readonly unread: string | undefined;
}

/** What an earlier run made, gone on with by the officers, goes before the board's own grid that it was made from; headings that were asked for, before both. */
function sourceOf(book: Book, plans: readonly Plan[], wanted: JobContext["themes"]): Source | undefined {
  const own = readKept(book.kept).sheets;
  const preset = themePresets.find(({ id }) => id === (wanted ?? "cross-cutting"));
  if (!preset) return undefined;
  // Where the officer has a sheet of that name, ours is “Themes (2)”.
  const mine = book.grids.filter((grid) => own[grid.sheet] === "themes" && grid.sheet.startsWith(preset.sheet));
  const sheet = mine[0]?.sheet ?? preset.sheet;
  const ours = findThemeGrid({ ...book, grids: mine.slice(0, 1) }, [], new Set([sheet]));
  const officers = book.grids.filter((grid) => own[grid.sheet] === undefined);
  return {
    found: ours ?? (wanted === undefined ? findThemeGrid({ ...book, grids: officers }, plans) : undefined),
    preset,
    sheet,
    unread: mine.length > 0 && (!ours || ours.hasMore) ? sheet : undefined,
  };
}

/** True where a plan was read from the rows of the grid itself: those are no list of the board's priorities. */
function isGridItself(plan: Plan, found: FoundGrid | undefined): boolean {
  if (found?.sheet !== plan.sheet) return false;
  const rows = new Set(found.rows.map(({ row }) => row));
  return plan.priorities.some(({ row }) => rows.has(row));
}

function refuse(reason: string, results: Outcome["results"]): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results };
}

/** Sets the priorities against cross-cutting themes, in the workbook's own headings; what is written is kept as it is. In steps. */
export function* settingThemes(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, say, refused } = yield* understanding(book, context);
  const results = { plans: plans.map(planJson) };
  if (refused !== undefined) return { edits: [], drafts: [], say, refused, results };
  yield;
  const source = sourceOf(book, plans, context.themes);
  if (!source) return refuse("There are no such headings.", results);
  const { found, preset, sheet, unread } = source;
  if (unread !== undefined && context.replace !== true) {
    const reason = `The sheet “${unread}” was made by an earlier run, and holds more now than can be read back: words outside its columns, or other headings than the priorities, “Lead” and the themes. It is not replaced, as they would be lost: rename it first, or say that it may be replaced.`;
    return refuse(reason, { ...results, mayReplace: true });
  }
  const priorities = boardPriorities(plans.filter((plan) => !isGridItself(plan, found)));
  const grid = found
    ? continueThemeGrid(found, priorities)
    : priorities.length > 0
      ? newThemeGrid(preset, priorities)
      : undefined;
  if (!grid || grid.rows.length === 0) {
    const reason =
      "No priorities were found to set against themes: a list of priorities, or a plan whose rows stand under headings, is needed.";
    return refuse(reason, results);
  }
  const title = `${preset.title} by priority`;
  const asAt = context.asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt;
  const draft = themesSheet(grid, sheet, title, asAt ? `As at ${sayDay(asAt)}` : "As the workbook stands");
  const boards = [...new Set(grid.rows.flatMap((row) => row.board ?? []))].map(
    (board) => `${board} ${grid.rows.filter((row) => row.board === board).length}`,
  );
  const told = [
    `${countOf(grid.rows.length, "priority", "priorities")}${boards.length > 0 ? ` (${boards.join(", ")})` : ""} by ${countOf(grid.themes.length, "theme")}${grid.source === null ? "" : `, in the headings of ${grid.source}`}: ${countOf(grid.filled, "cell")} filled, ${grid.empty} empty.`,
    ...(preset.id === "quality-assurance" && grid.source === null
      ? [
          "Boards name their four quadrants differently: write your own over the headings, and run this again to go on with them.",
        ]
      : []),
    ...grid.say,
  ];
  return { edits: [], drafts: [draft], say: told, results: { ...results, themes: { ...grid, sheets: [draft.name] } } };
}
