import { Button } from "@fluentui/react-components";
import type { Plan } from "../../core/plan/plan";
import { answers, sortProposals, type StandingDisagreement } from "../facts/sortProposals";
import { Fold } from "../parts/Fold";
import { Good } from "../parts/Good";
import { Reading } from "../parts/Reading";
import { RatingName } from "../parts/Swatch";
import { Section } from "../parts/Section";
import { useFew } from "../parts/useFew";
import type { PaneState } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { ProposalCard } from "./ProposalCard";

/** Where the key's words would give another rating than the one recorded: five at first, worst first. */
export function Proposals({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const pane = usePane();
  const { asAt, running, isJudged } = useModel();
  const here = [...state.proposals, ...(state.standing ?? [])].filter((proposal) => proposal.sheet === plan.sheet);
  const { open, kept } = sortProposals(here, state.settings.judgements, plan.key);
  const { shown, more } = useFew(open);
  if (plan.key.length === 0) return null;
  if (!isJudged) return <Reading />;
  const dated = asAt !== null || plan.period.asAt !== null;
  const writable = shown.filter((proposal) => proposal.to !== null);
  return (
    <Section
      title={words.ratings.proposals}
      {...(open.length > 0 ? { aside: open.length.toLocaleString("en-GB") } : {})}
    >
      {open.length > 0 ? (
        <p className="sentence quiet">{words.ratings.proposalsHint}</p>
      ) : dated ? (
        <Good>{words.ratings.nothingToDecide}</Good>
      ) : (
        <p className="sentence quiet">{words.ratings.judgedWithoutDate}</p>
      )}
      <ul className="plain-list">
        {shown.map((proposal) => (
          <ProposalCard key={`${proposal.cell}|${proposal.part}|${proposal.to}`} proposal={proposal} plan={plan} />
        ))}
      </ul>
      <div className="buttons next">
        {more}
        {writable.length > 1 && (
          <Button
            size="small"
            disabledFocusable={running !== null}
            onClick={() =>
              void pane.run("recalculate", { sheet: plan.sheet, accept: writable.map((proposal) => proposal.cell) })
            }
          >
            {words.ratings.acceptShown(writable.length)}
          </Button>
        )}
      </div>
      {kept.length > 0 && (
        <Fold summary={words.ratings.kept(kept.length)}>
          {kept.map((each) => (
            <Kept key={each.proposal.cell} plan={plan} disagreement={each} />
          ))}
        </Fold>
      )}
    </Section>
  );
}

function Kept({ plan, disagreement }: { readonly plan: Plan; readonly disagreement: StandingDisagreement }) {
  const pane = usePane();
  const { proposal, judgement } = disagreement;
  const decideAgain = () =>
    pane.keep((settings) => ({
      ...settings,
      judgements: settings.judgements.filter((each) => !answers(each, proposal)),
    }));
  return (
    <div className="finding">
      <div>
        {proposal.part ?? proposal.cell}{" "}
        <RatingName code={proposal.from} entry={plan.key.find(({ code }) => code === proposal.from)} />
      </div>
      <div>{proposal.why}</div>
      {judgement.reason !== "" && <div>{words.ratings.because(judgement.reason)}</div>}
      <Button size="small" appearance="subtle" onClick={() => void decideAgain()}>
        {words.ratings.decideAgain}
      </Button>
    </div>
  );
}
