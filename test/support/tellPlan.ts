import type { Action, Plan } from "../../src/core/plan/plan";

const line = (text: string | null) => (text === null ? "-" : text.replace(/\s*\n\s*/g, " / "));

function tellAction(action: Action): string {
  const where = action.rows[0] === action.rows[1] ? `${action.row}` : `${action.rows[0]}-${action.rows[1]}`;
  const cited = [action.ref ?? "-", action.sub ?? ""].join(" ").trim();
  const rating = `${action.ratingCell ?? "no cell"}=${action.rating ?? "?"}`;
  const extras = [
    action.intro === null ? [] : [`intro: ${line(action.intro)}`],
    action.ratings ? [`ratings: ${action.ratings.map((each) => each.rating ?? "?").join(" ")}`] : [],
    action.measure === null ? [] : [`measure: ${line(action.measure)}`],
    action.team === null ? [] : [`team: ${line(action.team)}`],
    action.parts ? [`parts: ${action.parts.map((part) => (part.lead ? `${part.letter} ${line(part.lead)}` : part.letter)).join("; ")}`] : [],
  ].flat(); // prettier-ignore
  const facts = [where, cited, line(action.band), line(action.outcome), line(action.action), line(action.lead), line(action.timescale), rating, line(action.update)]; // prettier-ignore
  return [facts.join(" | "), ...extras.map((extra) => `     ${extra}`)].join("\n");
}

/** A plan in a form that reads in a diff: what an officer would tick off against the sheet. */
export function tellPlan(plan: Plan): string {
  const { from, to, asAt } = plan.period;
  return [
    `${plan.sheet}: ${plan.recognition}`,
    `title ${line(plan.title)} (${plan.titleCell ?? "-"}); ${from ?? "?"} to ${to ?? "?"}, as at ${asAt ?? "?"}`,
    `headings ${plan.headerRows.join(" ")}; ${Object.entries(plan.columns).map(([role, letter]) => `${role} ${letter}`).join(", ")}`, // prettier-ignore
    ...plan.key.map(
      (entry) => `key ${entry.code} ${entry.label} ${entry.color ?? "no fill"} ${entry.cell} ${entry.stage}`,
    ),
    ...plan.bands.map((band) => `band ${band.row} ${line(band.title)}`),
    ...(plan.introRows.length > 0 ? [`introductions ${plan.introRows.join(" ")}`] : []),
    ...plan.actions.map(tellAction),
    ...plan.priorities.map((each) => [each.row, each.ref ?? "-", line(each.group), each.title, line(each.lead), ...each.entries.map((entry) => entry.text)].join(" | ")), // prettier-ignore
  ].join("\n");
}
