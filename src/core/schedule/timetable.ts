import type { Plan } from "../plan/plan";
import { forumName } from "./forums";
import { namedForums } from "./namedForums";
import { wordsIn } from "../language";
import { isHeardAt } from "../language/phrases/reports";

/** True where words before a place say that something is heard there. */
function isHeardThere(before: string): boolean {
  const line = wordsIn(before);
  return isHeardAt.endsBefore(line, line.words.length);
}

/** The forums that a stage of a timetable is heard at: one that opens the line ("Cabinet"), or one that it is reported to or signed off by. */
export function forumsOfStage(stage: string): readonly string[] {
  return namedForums(stage).flatMap(({ names, from }) =>
    from <= 4 || isHeardThere(stage.slice(0, from)) ? names.map(forumName) : [],
  );
}

/** True for a schedule whose rows are stages at different forums, as in a timetable for decisions: there nobody must report twice. */
export function isTimetable(plan: Plan): boolean {
  const named = plan.priorities.filter((row) => forumsOfStage(row.title).length > 0);
  const forums = new Set(named.flatMap((row) => forumsOfStage(row.title)));
  return plan.recognition === "schedule" && forums.size > 1 && named.length * 2 >= plan.priorities.length;
}
