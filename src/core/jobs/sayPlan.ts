import type { Plan, Recognition } from "../plan/plan";
import { countOf } from "../plan/listed";

const kinds: Readonly<Record<Recognition, string>> = {
  "action-plan": "an action plan",
  "workstream-list": "a list of workstreams",
  schedule: "a reporting schedule",
  "priorities-list": "a list of priorities",
};

function sayActions(plan: Plan): string {
  const rated = plan.actions.filter((action) => action.rating !== null).length;
  const noun = plan.columns.rating === undefined ? "action" : "rating line";
  const under = plan.bands.length > 0 ? ` under ${countOf(plan.bands.length, "priority", "priorities")}` : "";
  const ratings = plan.columns.rating === undefined ? "no rating column" : `${rated} rated`;
  return `${countOf(plan.actions.length, noun)}, ${ratings}${under}`;
}

function sayKey(plan: Plan): string {
  if (plan.key.length === 0) return "no RAG key was found, so nothing can be coloured yet";
  return `key of ${plan.key.length}${plan.columns.rating === undefined ? "" : `; ratings in column ${plan.columns.rating}`}`;
}

/** What was understood of a plan, in a sentence: "Action Plan: 26 rating lines, 25 rated, under 4 priorities; key of 5; ratings in column F." */
export function sayPlan(plan: Plan): string {
  switch (plan.recognition) {
    case "action-plan":
      return `${plan.sheet}: ${sayActions(plan)}; ${sayKey(plan)}.`;
    case "workstream-list":
      return `${plan.sheet}: ${kinds[plan.recognition]}, ${countOf(plan.actions.length, "workstream")}.`;
    case "schedule":
    case "priorities-list":
      return `${plan.sheet}: ${kinds[plan.recognition]}, ${countOf(plan.priorities.length, "priority", "priorities")}.`;
  }
}
