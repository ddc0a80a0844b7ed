import { Button } from "@fluentui/react-components";
import type { Plan } from "../../core/plan/plan";
import { judgesDates } from "../../core/rate/keyWords";
import { partStanding } from "../../core/rate/standing";
import { Good } from "../parts/Good";
import { Reading } from "../parts/Reading";
import { Section } from "../parts/Section";
import { useFew } from "../parts/useFew";
import { useMeetingDate } from "../parts/useMeetingDate";
import type { PaneState } from "../ports";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { ProposalCard } from "./ProposalCard";
import { ReportQuestions } from "./ReportQuestions";
import { Standing } from "./Standing";

/** Where the key's words would give another rating than the one recorded: five at first, worst first; and what could not be decided. */
export function Proposals({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const pane = usePane();
  const { running, isJudged } = useModel();
  const day = useMeetingDate();
  const here = [...state.proposals, ...(state.standing ?? [])].filter((proposal) => proposal.sheet === plan.sheet);
  const { open, standing } = partStanding(here, state.settings.judgements);
  const { shown, more } = useFew(open);
  if (plan.key.length === 0) return null;
  if (!isJudged) return <Reading />;
  const writable = shown.filter((proposal) => proposal.to !== null);
  const needsDate = day === null && judgesDates(plan.key);
  const undecided = needsDate ? [] : (state.undecided ?? []);
  return (
    <Section
      title={words.ratings.proposals}
      {...(open.length > 0 ? { aside: open.length.toLocaleString(words.numbers) } : {})}
    >
      {open.length > 0 && <p className="sentence quiet">{words.ratings.proposalsHint}</p>}
      {open.length === 0 && !needsDate && undecided.length === 0 && <Good>{words.ratings.nothingToDecide}</Good>}
      {needsDate && <p className="sentence quiet">{words.ratings.judgedWithoutDate}</p>}
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
      {undecided.map((sentence) => (
        <p key={sentence} className="sentence quiet">
          {sentence}
        </p>
      ))}
      <ReportQuestions state={state} plan={plan} />
      <Standing plan={plan} standing={standing} />
    </Section>
  );
}
