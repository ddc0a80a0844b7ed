import type { Action, Plan } from "../../core/plan/plan";
import { partStanding } from "../../core/rate/standing";
import { useModel } from "../usePane";
import { words } from "../words";
import { RatingName } from "./Swatch";
import { useMeetingDate } from "./useMeetingDate";

/** Why an action is proposed as it is: the reasons of what is proposed, the officer's own for what was kept and still stands, or that the key's words agree. */
export function WhyRated({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const { state, isJudged } = useModel();
  const day = useMeetingDate();
  if (!state || !isJudged || plan.key.length === 0) return null;
  const inPlan = [...state.proposals, ...(state.standing ?? [])].filter(({ sheet }) => sheet === plan.sheet);
  const { open, standing } = partStanding(inPlan, state.settings.judgements);
  const isItsCell = ({ cell }: { readonly cell: string }) => cell === action.ratingCell;
  const proposed = open.filter(isItsCell);
  const kept = standing.filter(isItsCell);
  const agrees = action.rating !== null && day !== null && proposed.length + kept.length === 0;
  return (
    <>
      {kept.map(({ why, reason }) => (
        <p key={why} className="sentence">
          {why} {words.ratings.keptOne} {reason !== "" && words.ratings.because(reason)}
        </p>
      ))}
      {proposed.map((proposal) => (
        <p key={proposal.why} className="sentence">
          {proposal.to !== null && (
            <>
              {words.selected.proposed}:{" "}
              <RatingName code={proposal.to} entry={plan.key.find(({ code }) => code === proposal.to)} />.{" "}
            </>
          )}
          {proposal.why}
        </p>
      ))}
      {agrees && <p className="sentence">{words.selected.agrees}</p>}
    </>
  );
}
