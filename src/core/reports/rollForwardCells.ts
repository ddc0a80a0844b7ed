import { columnNumber, parseAddress } from "../grid/address";
import { cellAt, mergeAt, type Cell, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Action, ActionField, Plan } from "../plan/plan";
import { textColorOn } from "../rate/contrast";
import type { CarryLine } from "../rollForward/carryList";
import type { DraftCell } from "../sheets/sheetDraft";
import { bodyStyle, text } from "./look";
import { headsLastYears } from "../language/phrases/reports";

/** A column of next year's plan: where it stands, its heading, and what it is for. */
export interface PlanColumn {
  readonly number: number;
  readonly heading: string;
  readonly role: string | undefined;
}

/** The columns of last year's plan in their places, headings of several rows on one line. */
export function columnsOf(plan: Plan, grid: Grid): readonly PlanColumn[] {
  const [first = 1] = plan.headerRows;
  const rows = plan.headerRows.filter((row, at) => row === first + at);
  const roles = new Map(Object.entries(plan.columns).map(([role, letter]) => [columnNumber(letter ?? ""), role]));
  const last = Math.max(...roles.keys(), ...rows.flatMap((row) => Object.keys(grid.rows[row] ?? []).map(Number)));
  return Array.from({ length: Math.min(last, 60) }, (_, at) => {
    const number = at + 1;
    const said = rows.map((row) => {
      const merge = mergeAt(grid, row, number);
      return shownText(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, number), grid.date1904);
    });
    return { number, heading: [...new Set(said.filter((each) => each !== ""))].join(" "), role: roles.get(number) };
  });
}

function ratingOf(line: CarryLine): DraftCell {
  const typed = line.action.ratingTyped?.trim() ?? "";
  const color = line.entry?.color ?? null;
  if (color === null) return text(typed === "" ? null : typed, { ...bodyStyle, align: "center" });
  return {
    value: typed === "" ? (line.entry?.code ?? null) : typed,
    style: { ...bodyStyle, align: "center", fill: color, fontColor: textColorOn(color) },
  };
}

/** A cell of last year's plan with a real date or number stays one, as it was shown; a formula's result was last year's. */
function asItWas(cell: Cell | undefined, shown: string | null): DraftCell {
  if (typeof cell?.value !== "number" || cell.formula !== undefined) return text(shown);
  const { numberFormat } = cell;
  return text(cell.value, { ...bodyStyle, align: "left", ...(numberFormat === undefined ? {} : { numberFormat }) });
}

/** The cell in which an action's field stood. */
function cellOfField(grid: Grid, address: string | undefined): Cell | undefined {
  const place = parseAddress(address ?? "");
  return place && cellAt(grid, place.top, place.left);
}

/** A column that plays no part: what it said, unless that was last year's alone or computed. */
function otherCell(action: Action, column: PlanColumn, grid: Grid): DraftCell {
  if (column.heading === "" || headsLastYears.isIn(column.heading)) return text(null);
  const merge = mergeAt(grid, action.row, column.number);
  const cell = merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, action.row, column.number);
  return cell?.formula === undefined ? asItWas(cell, shownText(cell, grid.date1904) || null) : text(null);
}

/** What a carried line has in a column of next year's plan; `isFirst`: the first line of its number and outcome, which alone shows them. */
export function cellOf(
  line: CarryLine,
  column: PlanColumn,
  isFirst: boolean,
  firstRating: number,
  grid: Grid,
): DraftCell {
  const { action } = line;
  const { role } = column;
  if (role === undefined) return otherCell(action, column, grid);
  if (role.startsWith("rating")) return column.number === firstRating ? ratingOf(line) : text(null);
  if (role === "ref" || role === "outcome") {
    const ref = line.part === null || line.newNumber === null ? line.newNumber : line.newNumber.replace(/ [a-z]$/, "");
    const number = action.sub === null ? ref : (ref?.replace(/ \S+$/, "") ?? null);
    return text(isFirst ? (role === "ref" ? number : action.outcome) : null);
  }
  if (role === "timescale" && line.part === null)
    return asItWas(cellOfField(grid, action.cells.timescale), line.timescale);
  if (role === "action")
    return text([isFirst ? action.intro : null, line.text].filter((each) => each !== null).join("\n"));
  const fields: Readonly<Record<string, string | null>> = {
    band: action.band,
    lead: line.lead,
    team: action.team,
    measure: action.measure,
    timescale: line.timescale,
  } satisfies Partial<Record<ActionField | "band", string | null>>;
  return text(fields[role] ?? null);
}
