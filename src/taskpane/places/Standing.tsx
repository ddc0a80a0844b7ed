import { Button } from "@fluentui/react-components";
import type { Plan } from "../../core/plan/plan";
import { answers, type StandingDisagreement } from "../../core/rate/standing";
import { CellLink } from "../parts/CellLink";
import { Fold } from "../parts/Fold";
import { RatingName } from "../parts/Swatch";
import { usePane } from "../usePane";
import { words } from "../words";

interface StandingProps {
  readonly plan: Plan;
  readonly standing: readonly StandingDisagreement[];
}

/** Ratings that were kept against the key's words, with the reason, and the way to decide again. */
export function Standing({ plan, standing }: StandingProps) {
  if (standing.length === 0) return null;
  return (
    <Fold summary={words.ratings.kept(standing.length)}>
      {standing.map((each) => (
        <Kept key={each.cell} plan={plan} disagreement={each} />
      ))}
    </Fold>
  );
}

function Kept({ plan, disagreement }: { readonly plan: Plan; readonly disagreement: StandingDisagreement }) {
  const pane = usePane();
  const { sheet, cell, part, from, to, why, reason } = disagreement;
  const entryOf = (code: string | null) => plan.key.find((entry) => entry.code === code);
  const decideAgain = () =>
    pane.keep((settings) => ({
      ...settings,
      judgements: settings.judgements.filter((each) => !answers(each, disagreement)),
    }));
  return (
    <div className="proposal">
      <div className="proposal-head">
        {part !== null && <span className="proposal-part">{part}</span>}
        <CellLink sheet={sheet} cell={cell} />
        <RatingName code={from} entry={entryOf(from)} />
        {to !== null && <span className="quiet">{words.ratings.keptAs(entryOf(to)?.label ?? to)}</span>}
      </div>
      <p className="sentence">{why}</p>
      {reason !== "" && <p className="sentence">{words.ratings.because(reason)}</p>}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.ratings.decideAgainOf(part ?? cell)}
        onClick={() => void decideAgain()}
      >
        {words.ratings.decideAgain}
      </Button>
    </div>
  );
}
