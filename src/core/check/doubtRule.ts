import type { TimescaleDoubt } from "../timescale/timescale";
import { sayDoubt } from "../timescale/sayDoubt";
import type { Level } from "../plan/finding";
import type { Rule } from "./rule";
import { cellSaying, timescaleOf } from "./timescaleOf";
import { oncePerCell } from "./wording";

/** A rule that tells one kind of the doubts that reading a timescale leaves, at the timescale's cell. */
export function doubtRule(id: TimescaleDoubt["rule"], level: Level, title: string, why: string): Rule {
  return {
    id,
    level,
    title,
    why,
    check: ({ plan, grid }) =>
      oncePerCell(
        plan.actions.flatMap((action) =>
          timescaleOf(plan, grid, action).doubts.flatMap((doubt) =>
            doubt.rule === id
              ? [
                  {
                    cell: cellSaying(plan, grid, action, (said) => said.doubts.some((each) => each.rule === id)),
                    message: sayDoubt(timescaleOf(plan, grid, action), doubt),
                  },
                ]
              : [],
          ),
        ),
      ),
  };
}
