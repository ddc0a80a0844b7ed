import type { Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";
import { textColorOn } from "../rate/contrast";
import type { CarryList } from "../rollForward/carryList";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";
import { cellOf, columnsOf, type PlanColumn } from "./rollForwardCells";

const widthOf: Readonly<Partial<Record<string, number>>> = {
  ref: 7, band: 22, outcome: 34, action: 46, lead: 22, team: 22, measure: 28, timescale: 20, update: 40,
}; // prettier-ignore

/** Characters of a column without a heading: a gap between others. */
const gapWidth = 3;

function widthIn({ role, heading }: PlanColumn): number {
  if (role?.startsWith("rating")) return 9;
  return role === undefined && heading === "" ? gapWidth : (widthOf[role ?? ""] ?? 14);
}

const bandStyle = { bold: true, fill: "DDEBF7" };

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
  const widths = columns.map(widthIn);
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
    return band === null
      ? rows
      : [columns.map((_, at) => ({ value: at === 0 ? band : null, style: bandStyle })), ...rows];
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
