import type { Action, Plan } from "../plan/plan";

/** An action as the contract writes it: the places of its fields stay inside. */
function actionJson(action: Action): Record<string, unknown> {
  const { cells: _, deadlines, parts, intro, ...facts } = action;
  return {
    ...facts,
    ...(intro === null ? {} : { intro }),
    deadlines: deadlines.map(({ iso, kind, forum, assumed }) => ({ iso, kind, forum, assumed })),
    ...(parts ? { parts } : {}),
  };
}

/** A plan as the contract writes it. */
export function planJson(plan: Plan): Record<string, unknown> {
  const { titleCell: _, bodyRows: __, priorities, actions, ...facts } = plan;
  return {
    ...facts,
    actions: actions.map(actionJson),
    ...(priorities.length > 0 ? { priorities } : {}),
  };
}
