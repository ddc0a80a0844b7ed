import { columnLetter, type Area } from "../../src/core/grid/address";
import type { Book } from "../../src/core/grid/book";
import { makeGrid, type Cell, type Grid } from "../../src/core/grid/grid";
import { serialOfDay } from "../../src/core/grid/day";

/**
 * Grids written as plain text, so that a sample can be read and reviewed:
 *
 *   sheet Action Plan                  begins a sheet ("sheet Action Plan @C" puts the first cell in column C)
 *   5 | {FF0000}Red | Off track | <    row 5 from column A; "<" is merged with the cell on its left
 *   6 | ^ | text                       "^" is merged with the cell above
 *
 * A blank cell is empty; {RRGGBB} is its fill; \n a line break, \s a space, \x00A0 any character by its code; 12 or 1.5 a number;
 * date:2019-03-31 a real date (date:2019-03-31:mmm-yy with its format); #N/A an error; =A1*2=>4 a formula and its value; 'text keeps a text.
 * Lines that begin with # are remarks.
 */
export function readSheets(text: string): Grid[] {
  const sheets: { name: string; left: number; rows: [number, string[]][]; date1904: boolean }[] = [];
  for (const line of text.split("\n")) {
    const head = /^sheet (.+?)(?: @([A-Z]+))?( 1904)?$/.exec(line);
    if (head) {
      sheets.push({
        name: head[1] ?? "",
        left: columnNumberOf(head[2] ?? "A"),
        rows: [],
        date1904: head[3] !== undefined,
      });
      continue;
    }
    const row = /^(\d+) *\|(.*)$/.exec(line);
    const sheet = sheets.at(-1);
    if (row && sheet) sheet.rows.push([Number(row[1]), (row[2] ?? "").replace(/\|\s*$/, "").split("|")]);
    else if (line.trim() !== "" && !line.startsWith("#")) throw new Error(`Not a row of a sample: ${line}`);
  }
  return sheets.map(({ name, left, rows, date1904 }) => gridFrom(name, left, rows, date1904));
}

const columnNumberOf = (letters: string) => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);

function gridFrom(sheet: string, left: number, rows: readonly [number, string[]][], date1904: boolean): Grid {
  const cells: Cell[] = [];
  const owner = new Map<string, Area & { bottom: number; right: number }>();
  const merges = new Set<Area>();
  for (const [row, texts] of rows) {
    texts.forEach((raw, i) => {
      const column = left + i;
      const mark = raw.trim();
      const above =
        mark === "^" ? owner.get(`${row - 1},${column}`) : mark === "<" ? owner.get(`${row},${column - 1}`) : undefined;
      if (above) {
        above.bottom = Math.max(above.bottom, row);
        above.right = Math.max(above.right, column);
        merges.add(above);
        owner.set(`${row},${column}`, above);
        return;
      }
      owner.set(`${row},${column}`, { top: row, left: column, bottom: row, right: column });
      const cell = cellFrom(raw.trim(), row, column, date1904);
      if (cell) cells.push(cell);
    });
  }
  return makeGrid({ sheet, cells, merges: [...merges], date1904 });
}

function cellFrom(raw: string, row: number, column: number, date1904: boolean): Cell | undefined {
  const [, fill, rest = ""] = /^(?:\{([0-9A-F]{6})\})?([^]*)$/.exec(raw) ?? [];
  const look = { row, column, ...(fill === undefined ? {} : { fill }) };
  if (rest === "") return fill === undefined ? undefined : { ...look, value: null };
  const date = /^date:(\d{4}-\d{2}-\d{2})(?::(.+))?$/.exec(rest);
  if (date) return { ...look, value: serialOfDay(date[1] ?? "", date1904), numberFormat: date[2] ?? "dd/mm/yyyy" };
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/.test(rest)) return { ...look, value: rest, isError: true };
  const formula = /^(=.*)=>(.*)$/.exec(rest);
  if (formula)
    return {
      ...look,
      value: formula[2] ?? "",
      formula: formula[1] ?? "",
      ...(formula[2]?.startsWith("#") ? { isError: true } : {}),
    };
  if (/^-?\d+(\.\d+)?$/.test(rest)) return { ...look, value: Number(rest) };
  const text = rest.replace(/^'/, "").replace(/\\(n|s|x[0-9A-F]{4})/g, (_, code: string) => (code === "n" ? "\n" : code === "s" ? " " : String.fromCharCode(parseInt(code.slice(1), 16)))); // prettier-ignore
  return { ...look, value: text };
}

/** A workbook of such sheets, the first one active. */
export function bookOf(text: string): Book {
  return bookOfGrids(readSheets(text));
}

/** A workbook of grids, the first one active, all visible. */
export function bookOfGrids(grids: readonly Grid[]): Book {
  return {
    sheets: grids.map((grid) => ({ name: grid.sheet, visibility: "visible", isProtected: grid.isProtected })),
    activeSheet: grids[0]?.sheet ?? "",
    grids,
    history: null,
    structureProtected: false,
    kept: null,
  };
}

/** The one grid of a text with one sheet, or with none named. */
export function gridOf(text: string): Grid {
  const [grid] = readSheets(text.startsWith("sheet ") ? text : `sheet Plan\n${text}`);
  if (!grid) throw new Error("A sample needs a sheet.");
  return grid;
}

/** Writes a grid in the same form, for messages of failing tests. */
export function sayGrid(grid: Grid): string {
  const lines: string[] = [`sheet ${grid.sheet}`];
  for (const row of Object.keys(grid.rows).map(Number)) {
    const cells = (grid.rows[row] ?? []).flatMap((cell) => (cell ? [`${columnLetter(cell.column)}=${cell.fill ? `{${cell.fill}}` : ""}${JSON.stringify(cell.value)}`] : [])); // prettier-ignore
    lines.push(`${row} | ${cells.join(" | ")}`);
  }
  return [...lines, `merges ${grid.merges.map((area) => `${columnLetter(area.left)}${area.top}:${columnLetter(area.right)}${area.bottom}`).join(" ")}`].join("\n"); // prettier-ignore
}
