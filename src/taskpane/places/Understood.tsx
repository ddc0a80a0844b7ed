import type { Plan } from "../../core/plan/plan";
import { words } from "../words";

/** "26 rating lines, 25 rated, under 4 priorities; key of 5; ratings in column F." */
export function sayUnderstood(plan: Plan): string {
  const say = words.plan;
  if (plan.recognition === "schedule") return `${say.isSchedule(plan.priorities.length)}.`;
  if (plan.recognition === "priorities-list") return `${say.isPriorities(plan.priorities.length)}.`;
  const key = plan.key.length > 0 ? say.keyOf(plan.key.length) : say.noKey;
  const rating = plan.columns.rating;
  if (plan.recognition === "workstream-list" && rating === undefined) {
    return `${say.isWorkstreams(plan.actions.length)}.`;
  }
  const bands = new Set(plan.actions.map(({ band }) => band).filter((band) => band !== null)).size;
  const lines = [
    say.lines(plan.actions.length),
    say.rated(plan.actions.filter((action) => action.rating !== null).length),
    ...(bands > 0 ? [say.priorities(bands)] : []),
  ];
  return `${lines.join(", ")}; ${key}; ${rating === undefined ? say.noRatings : say.ratingsIn(rating)}.`;
}

/** The plan's own title, and what was read of it in a sentence. */
export function Understood({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <p className="sentence quiet">{plan.title ?? words.plan.sheet(plan.sheet)}</p>
      <p className="sentence">{sayUnderstood(plan)}</p>
    </>
  );
}
