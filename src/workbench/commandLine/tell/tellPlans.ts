import { sayDay } from "../../../core/grid/day";
import { countOf, listed } from "../../../core/plan/listed";
import { inColumns, shortened, styled, type Manner } from "../layOut";
import type { ToldPlan } from "./results";

const roles: Readonly<Record<string, string>> = {
  ref: "number",
  outcome: "what is to be achieved",
  action: "what is to be done",
  lead: "who leads",
  team: "who helps",
  measure: "how it is measured",
  timescale: "by when",
  rating: "RAG rating",
  update: "update",
  band: "priority",
};

const stages: Readonly<Record<string, string>> = {
  "on-track": "on track",
  "late-slight": "late, slightly",
  "late-serious": "late, seriously",
  complete: "complete",
  "complete-checked": "complete and checked",
  "not-started": "not started",
  stopped: "stopped",
  unknown: "not known",
};

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function tellColumns({ columns, because }: ToldPlan, manner: Manner): readonly string[] {
  const named = Object.entries(columns).flatMap(([role, letter]) => (letter === undefined ? [] : [{ role, letter }]));
  const ordered = named.sort((one, other) => columnNumber(one.letter) - columnNumber(other.letter));
  const rows = ordered.map(({ role, letter }) => {
    const reason = because.find(
      ({ cell, text }) => cell.replace(/\d+$/, "") === letter && text.endsWith(`read as the ${role}.`),
    );
    return [letter, roles[role] ?? role.replace(/^rating\d$/, "earlier RAG rating"), reason?.text ?? ""];
  });
  return inColumns(rows, manner, "    ");
}

function tellKey({ key }: ToldPlan, manner: Manner): readonly string[] {
  const rows = key.map(({ code, label, stage, color, cell, meaning }) => [
    code,
    label,
    stages[stage] ?? stage,
    color === null ? "no fill" : color,
    cell,
    shortened(meaning, 160),
  ]);
  return inColumns(rows, manner, "    ");
}

/** How many actions have which rating, in the order of the key. */
function tellCounts({ actions, key, columns }: ToldPlan): string {
  const count = (code: string | null) => actions.filter(({ rating }) => rating === code).length;
  const rated = key.flatMap(({ code, label }) => (count(code) > 0 ? [`${count(code)} ${label}`] : []));
  const unrated = columns["rating"] !== undefined && count(null) > 0 ? [`${count(null)} without a rating`] : [];
  const counts = [...rated, ...unrated];
  return `${countOf(actions.length, "action")}${counts.length > 0 ? `: ${listed(counts)}` : ""}.`;
}

function tellPeriod({ period: { from, to, asAt } }: ToldPlan): string {
  const span = from === null || to === null ? "The plan's period is not said" : `${sayDay(from)} to ${sayDay(to)}`;
  return `${span}; ${asAt === null ? "no meeting date in the title" : `as at ${sayDay(asAt)}`}.`;
}

/** What was understood of a plan: its columns, key, priorities and counts. */
export function tellPlan(plan: ToldPlan, manner: Manner): readonly string[] {
  const head = (text: string) => `  ${styled(manner, "bold", text)}`;
  const rows = plan.headerRows.length > 0 ? ` (headings in row ${listed(plan.headerRows.map(String))})` : "";
  return [
    "",
    styled(manner, "bold", plan.sheet),
    ...(plan.title === null ? [] : [`  ${shortened(plan.title, manner.width - 2)}`]),
    `  ${tellPeriod(plan)}`,
    head(`Columns${rows}`),
    ...tellColumns(plan, manner),
    ...(plan.key.length > 0 ? [head("Key"), ...tellKey(plan, manner)] : [head("No key was found")]),
    ...(plan.bands.length > 0 ? [head("Priorities")] : []),
    ...inColumns(
      plan.bands.map(({ row, title }) => [`row ${row}`, title]),
      manner,
      "    ",
    ),
    head("Actions"),
    `    ${tellCounts(plan)}`,
  ];
}
