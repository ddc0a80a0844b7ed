import type { Rule } from "../rule";
import { cited } from "../../plan/cite";
import { saysSomething } from "../wording";

/** A rating beside an action that says nothing, such as a row that is only "c)". */
export const ratingOnBlankAction: Rule = {
  id: "rating-on-blank-action",
  level: "must",
  title: "Rating without an action",
  why: "A rating of nothing is counted all the same, and the action it belongs to may be rated wrongly.",
  check: ({ plan }) =>
    plan.actions.flatMap((action, at) => {
      if (action.ratingTyped === null || saysSomething(action)) return [];
      const above = plan.actions[at - 1];
      const near =
        above && above.ref === action.ref && saysSomething(above) ? ` It may belong to ${cited(above)} above.` : "";
      return [{ cell: action.ratingCell, message: `A rating stands here, but the action is blank.${near}` }];
    }),
};
