import type { Action } from "./plan";

/** How officers cite an action: "2.1 a", or its row where it has no number. */
export function cited(action: Action): string {
  if (action.ref === null) return `row ${action.row}`;
  return action.sub === null ? action.ref : `${action.ref} ${action.sub}`;
}
