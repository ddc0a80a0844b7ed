import type { Action } from "../../core/plan/plan";
import { useModel } from "../usePane";
import { words } from "../words";
import { Fold } from "./Fold";
import { Trail } from "./Trail";
import { RatingName, Swatch, ratingWord } from "./Swatch";

/** How officers cite a line: "1.2 b"; the row where it has no number. */
export function citeAction(action: Action): string {
  return [action.ref, action.sub].filter(Boolean).join(" ") || words.selected.title(action.row);
}

/** The action of the row that the officer selected in the sheet, in one line that opens. */
export default function SelectedAction() {
  const { state, selected } = useModel();
  if (!state || !selected) return null;
  const plan = state.plans.find((found) => found.sheet === selected.sheet);
  const action = plan?.actions.find(({ rows: [first, last] }) => first <= selected.row && selected.row <= last);
  if (!plan || !action) return null;
  const entry = plan.key.find(({ code }) => code === action.rating);
  const proposals = state.proposals.filter(({ sheet, cell }) => sheet === plan.sheet && cell === action.ratingCell);
  const standing = state.settings.judgements.filter(
    ({ sheet, cell, rating }) => sheet === plan.sheet && cell === action.ratingCell && rating === action.rating,
  );
  const facts = [
    [words.selected.lead, action.lead],
    [words.selected.due, action.timescale],
    [words.selected.update, action.update],
  ] as const;
  return (
    <aside className="selected" aria-label={words.selected.title(action.row)}>
      <Fold
        summary={
          <span className="selected-line">
            {citeAction(action)} <Swatch entry={entry ?? null} /> {entry ? ratingWord(entry) : words.selected.notRated}
          </span>
        }
      >
        <p className="sentence">{action.action}</p>
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
        <dl className="selected-facts">
          {facts.map(([name, text]) =>
            text === null ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
        {(state.snapshots ?? []).length > 0 && <Trail key={action.row} sheet={plan.sheet} row={action.row} />}
      </Fold>
    </aside>
  );
}
