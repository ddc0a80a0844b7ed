import type { SheetDraft } from "../sheets/sheetDraft";
import type { ThemeGrid } from "../themes/themes";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";

/** The grid of themes: priorities down, themes across in the source's own headings, a board column where several boards stand. */
export function themesSheet(grid: ThemeGrid, name: string, title: string, footer: string): SheetDraft {
  const hasBoards = grid.rows.some((row) => row.board !== null);
  const names = [...(hasBoards ? ["Board"] : []), grid.heading, "Lead", ...grid.themes];
  const widths = [...(hasBoards ? [12] : []), 34, 20, ...grid.themes.map(() => 22)];
  const rows = grid.rows.map((row) => [
    ...(hasBoards ? [text(row.board)] : []),
    text(row.priority, { ...bodyStyle, bold: true }),
    text(row.lead),
    ...row.cells.map((cell) => text(cell === "" ? null : cell)),
  ]);
  return {
    name,
    mark: "themes",
    mode: "replace-own",
    rows: [[{ value: title, style: titleStyle }], headings(names), ...rows],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
