import type { Action } from "../plan/plan";
import { plain } from "./words";

/** What else than the rating is other than it was. wording: of the action itself. */
export const changes = ["update", "timescale", "wording", "number", "lead"] as const;
export type Change = (typeof changes)[number];

const read: Readonly<Record<Change, (action: Action) => string>> = {
  update: (action) => plain(action.update),
  timescale: (action) => plain(action.timescale),
  wording: (action) => plain(action.action),
  number: (action) => `${plain(action.ref)} ${plain(action.sub)}`,
  lead: (action) => plain(action.lead),
};

/** What changed between two versions of one action, spacing, dashes and quotation marks apart. */
export function changesBetween(before: Action, after: Action): readonly Change[] {
  return changes.filter((change) => read[change](before) !== read[change](after));
}
