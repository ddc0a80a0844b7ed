import type { Action } from "../../core/plan/plan";
import { useModel } from "../usePane";
import { words } from "../words";
import { Fold } from "./Fold";
import { Swatch, ratingWord } from "./Swatch";
import { Trail } from "./Trail";
import { WhyRated } from "./WhyRated";

/** How officers cite a line: "1.2 b"; the row where it has no number. */
export function citeAction(action: Action): string {
  return [action.ref, action.sub].filter(Boolean).join(" ") || words.selected.title(action.row);
}

/** The action of the row that the officer selected in the sheet, in one line that opens and stays open from row to row. */
export default function SelectedAction() {
  const { state, selected } = useModel();
  if (!state || !selected) return null;
  const plan = state.plans.find((found) => found.sheet === selected.sheet);
  const action = plan?.actions.find(({ rows: [first, last] }) => first <= selected.row && selected.row <= last);
  if (!plan || !action) return null;
  const entry = plan.key.find(({ code }) => code === action.rating);
  const proposed = state.proposals.find(({ sheet, cell, to }) => sheet === plan.sheet && cell === action.ratingCell && to !== null); // prettier-ignore
  const kept = state.snapshots ?? [];
  const facts = [
    [words.selected.lead, action.lead],
    [words.selected.due, action.timescale],
    [words.selected.update, action.update],
  ] as const;
  return (
    <aside className="selected" aria-label={words.selected.title(action.row)}>
      <Fold
        isMuch
        summary={
          <span className="selected-line">
            {citeAction(action)} <Swatch entry={entry ?? null} /> {entry ? ratingWord(entry) : words.selected.notRated}
            {proposed && (
              <span className="quiet">
                {words.selected.proposed}: {proposed.to}
              </span>
            )}
          </span>
        }
      >
        <p className="sentence">{action.action}</p>
        <WhyRated plan={plan} action={action} />
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
        {kept.length > 0 && <Trail key={`${action.row}|${kept.length}`} sheet={plan.sheet} row={action.row} />}
      </Fold>
    </aside>
  );
}
