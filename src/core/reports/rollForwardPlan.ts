import { columnNumber } from "../grid/address";
import { cellAt, mergeAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { ActionField, Plan } from "../plan/plan";
import { textColorOn } from "../rate/contrast";
import type { CarryLine, CarryList } from "../rollForward/carryList";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";

const widthOf: Readonly<Partial<Record<string, number>>> = {
  ref: 7, band: 22, outcome: 34, action: 46, lead: 22, team: 22, measure: 28, timescale: 20, update: 40,
}; // prettier-ignore

/** Columns whose words are last year's alone. */
const lastYears =
  /\b(?:updates?|progress|comments?|notes?|evidence|complet(?:ed|ion)|closed|actual|outcome achieved|status)\b/i;

/** A column of next year's plan: where it stands, its heading, and what it is for. */
interface Column {
  readonly number: number;
  readonly heading: string;
  readonly role: string | undefined;
}

/** The columns of last year's plan in their places, headings of several rows on one line. */
function columnsOf(plan: Plan, grid: Grid): readonly Column[] {
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
  if (color === null) return text(typed === "" ? null : typed);
  return {
    value: typed === "" ? (line.entry?.code ?? null) : typed,
    style: { ...bodyStyle, fill: color, fontColor: textColorOn(color) },
  };
}

function cellOf(line: CarryLine, column: Column, isFirst: boolean, firstRating: number, grid: Grid): DraftCell {
  const { action } = line;
  const { role } = column;
  if (role === undefined) {
    const is = column.heading !== "" && !lastYears.test(column.heading);
    return text(is ? shownText(cellAt(grid, action.row, column.number), grid.date1904) || null : null);
  }
  if (role.startsWith("rating")) return column.number === firstRating ? ratingOf(line) : text(null);
  if (role === "ref" || role === "outcome") {
    const ref = line.part === null || line.newNumber === null ? line.newNumber : line.newNumber.replace(/ [a-z]$/, "");
    const number = action.sub === null ? ref : (ref?.replace(/ \S+$/, "") ?? null);
    return text(isFirst ? (role === "ref" ? number : action.outcome) : null);
  }
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

function keyRows(plan: Plan): readonly (readonly DraftCell[])[] {
  if (plan.key.length === 0) return [];
  const rows = plan.key.map(({ label, meaning, color }) => [
    null,
    { value: label, style: color === null ? bodyStyle : { ...bodyStyle, fill: color, fontColor: textColorOn(color) } },
    text(meaning),
  ]);
  return [[null, { value: "RAG rating key", style: { bold: true } }], ...rows, []];
}

/** Next year's plan: the same columns and key, a new title, the open lines with their ratings, updates cleared. */
export function rollForwardPlan(
  plan: Plan,
  grid: Grid,
  carry: CarryList,
  title: string,
  name: string,
  footer: string,
): SheetDraft {
  const columns = columnsOf(plan, grid);
  const widths = columns.map(({ role }) => (role?.startsWith("rating") ? 9 : (widthOf[role ?? ""] ?? 14)));
  const ratings = columns.filter(({ role }) => role?.startsWith("rating")).map(({ number }) => number);
  const firstRating = Math.min(...ratings);
  const open = carry.lines.filter((line) => line.fate === "carried");
  const bands = plan.columns.band === undefined ? plan.bands.map((band) => band.title) : [];
  const sections =
    bands.length === 0
      ? [null]
      : [...(open.some((line) => !bands.includes(line.action.band ?? "")) ? [null] : []), ...new Set(bands)];
  const body = sections.flatMap((band) => {
    const own = open.filter((line) =>
      band === null ? bands.length === 0 || !bands.includes(line.action.band ?? "") : line.action.band === band,
    );
    const rows = own.map((line, at) => {
      const above = own[at - 1];
      const isFirst =
        above === undefined || above.action.ref !== line.action.ref || above.action.outcome !== line.action.outcome;
      return columns.map((column) => cellOf(line, column, isFirst, firstRating, grid));
    });
    return band === null ? rows : [[{ value: band, style: { bold: true, fill: "DDEBF7" } }], ...rows];
  });
  const head = [[{ value: title, style: titleStyle }], [], ...keyRows(plan)];
  const print = landscape(widths, footer, head.length + 1);
  return {
    name,
    mark: "roll-forward",
    mode: "replace-own",
    rows: [...head, headings(columns.map(({ heading }) => heading)), ...body],
    widths,
    print,
  };
}
