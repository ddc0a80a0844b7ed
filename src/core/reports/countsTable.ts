import type { Action } from "../plan/plan";
import { isComplete } from "../compare/movement";
import type { DraftCell } from "../sheets/sheetDraft";
import { bodyStyle, headings, headStyle, text, totalStyle } from "./look";
import type { Paper } from "./paper";
import { textColorOn } from "../rate/contrast";

/** The group an action is counted in: its priority, or its objective where no priority governs. */
function groupOf(action: Action, byBand: boolean): string {
  if (byBand) return action.band ?? "No priority";
  const objective = (action.outcome ?? action.action ?? "").replace(/\s+/g, " ").trim();
  const short = objective.length > 60 ? `${objective.slice(0, 57).trimEnd()}…` : objective;
  return action.ref === null ? short || "No objective" : `${action.ref} ${short}`.trim();
}

interface Group {
  readonly name: string;
  readonly now: readonly Action[];
  readonly before: readonly Action[];
}

/** Groups in the order of the plan; those that only the earlier meeting had stand last. */
function groups(paper: Paper): readonly Group[] {
  const { plan, comparison } = paper;
  const byBand = plan.actions.some((action) => action.band !== null);
  const earlier = [...comparison.pairs.map((pair) => pair.before), ...comparison.removed.map((one) => one.action)];
  const now = new Map<string, { name: string; now: Action[]; before: Action[] }>();
  const group = (name: string) => {
    const known = now.get(name) ?? { name, now: [], before: [] };
    now.set(name, known);
    return known;
  };
  for (const action of plan.actions) group(groupOf(action, byBand)).now.push(action);
  for (const action of earlier) group(groupOf(action, byBand)).before.push(action);
  return [...now.values()];
}

/** A number with the previous one in brackets behind it: the cell stays a number that charts and sums can use. */
function withPrevious(now: number, before: number, style = bodyStyle): DraftCell {
  return { value: now, style: { ...style, numberFormat: `0 "(${before})"`, align: "center" } };
}

/** Ratings now, and in brackets at the previous meeting, by priority; the last row is the total. */
export interface CountsTable {
  readonly head: readonly DraftCell[];
  readonly rows: readonly (readonly DraftCell[])[];
  /** RRGGBB per rating column, for the chart. */
  readonly colors: readonly string[];
}

/** A code of the key that shows no fill is drawn in a light grey, with its outline, in charts. */
const noFill = "D9D9D9";

export function countsTable(paper: Paper): CountsTable {
  const { key } = paper.plan;
  const codeOf = (action: Action) => key.find((entry) => entry.code === action.rating)?.code ?? null;
  const row = ({ name, now, before }: Group, style = bodyStyle): readonly DraftCell[] => {
    const count = (actions: readonly Action[], code: string | null) =>
      actions.filter((action) => codeOf(action) === code).length;
    const complete = now.filter((action) => {
      const stage = key.find((entry) => entry.code === action.rating)?.stage;
      return stage !== undefined && isComplete(stage);
    }).length;
    return [
      text(name, style),
      ...key.map((entry) => withPrevious(count(now, entry.code), count(before, entry.code), style)),
      withPrevious(count(now, null), count(before, null), style),
      withPrevious(now.length, before.length, style),
      {
        value: now.length === 0 ? null : complete / now.length,
        style: { ...style, numberFormat: "0%", align: "center" as const },
      },
    ];
  };
  const all = groups(paper);
  const total: Group = {
    name: "Total",
    now: all.flatMap((each) => each.now),
    before: all.flatMap((each) => each.before),
  };
  const head = [
    ...headings(["Priority"]),
    ...key.map((entry): DraftCell => ({
      value: `${entry.code} ${entry.label}`,
      style:
        entry.color === null ? headStyle : { ...headStyle, fill: entry.color, fontColor: textColorOn(entry.color) },
    })),
    ...headings(["Not rated", "Total", "Complete"]),
  ];
  return {
    head,
    rows: [...all.map((each) => row(each)), row(total, totalStyle)],
    colors: key.map((entry) => entry.color ?? noFill),
  };
}
