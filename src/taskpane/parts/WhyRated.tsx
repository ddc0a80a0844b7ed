import type { Action, Plan } from "../../core/plan/plan";
import { useModel } from "../usePane";
import { words } from "../words";
import { RatingName } from "./Swatch";
import { useMeetingDate } from "./useMeetingDate";

/** Why an action is proposed as it is: the reasons of what is proposed, the officer's own for what was kept, or that the key's words agree. */
export function WhyRated({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const { state, isJudged } = useModel();
  const day = useMeetingDate();
  if (!state || !isJudged || plan.key.length === 0) return null;
  const isItsCell = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    sheet === plan.sheet && cell === action.ratingCell;
  const proposals = state.proposals.filter(isItsCell);
  const standing = state.settings.judgements.filter((each) => isItsCell(each) && each.rating === action.rating);
  const agrees = action.rating !== null && day !== null && proposals.length + standing.length === 0;
  return (
    <>
      {standing.map(({ reason }, at) => (
        <p key={at} className="sentence">
          {words.ratings.keptOne} {reason !== "" && words.ratings.because(reason)}
        </p>
      ))}
      {proposals.map((proposal) => (
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
