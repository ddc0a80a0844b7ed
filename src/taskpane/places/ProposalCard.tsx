import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../core/plan/plan";
import type { Proposal } from "../../core/rate/proposal";
import { answers, judgementOf } from "../../core/rate/standing";
import { CellLink } from "../parts/CellLink";
import { RatingName } from "../parts/Swatch";
import { TextField } from "../parts/TextField";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** One proposal: what is recorded, what the key's words would give, why, and the two answers. */
export function ProposalCard({ proposal, plan }: { readonly proposal: Proposal; readonly plan: Plan }) {
  const pane = usePane();
  const { running } = useModel();
  const [keeping, setKeeping] = useState(false);
  const entryOf = (code: string | null) => plan.key.find((entry) => entry.code === code);
  const part = proposal.part ?? proposal.cell;
  return (
    <li className="proposal">
      <div className="proposal-head">
        {proposal.part !== null && <span className="proposal-part">{proposal.part}</span>}
        <CellLink sheet={proposal.sheet} cell={proposal.cell} />
        <span className="spoken-only">{words.ratings.from}</span>
        <RatingName code={proposal.from} entry={entryOf(proposal.from)} />
        <span aria-hidden>→</span>
        {proposal.to === null ? (
          words.ratings.toLookAt
        ) : (
          <>
            <span className="spoken-only">{words.ratings.to}</span>
            <RatingName code={proposal.to} entry={entryOf(proposal.to)} />
          </>
        )}
      </div>
      <p className="sentence">{proposal.why}</p>
      {proposal.assumed !== null && !proposal.why.includes(proposal.assumed) && (
        <p className="sentence quiet">{words.ratings.assumed(proposal.assumed)}</p>
      )}
      <div className="buttons">
        {proposal.to !== null && (
          <Button
            size="small"
            disabledFocusable={running !== null}
            aria-label={words.ratings.acceptOf(part)}
            onClick={() => void pane.run("recalculate", { sheet: proposal.sheet, accept: [proposal.cell] })}
          >
            {words.ratings.accept}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={keeping}
          aria-label={words.ratings.keepOf(part)}
          onClick={() => setKeeping(!keeping)}
        >
          {words.ratings.keepIt}
        </Button>
      </div>
      {keeping && <KeepWithReason proposal={proposal} />}
    </li>
  );
}

function KeepWithReason({ proposal }: { readonly proposal: Proposal }) {
  const pane = usePane();
  const [reason, setReason] = useState("");
  const keep = () =>
    pane.keep((settings) => ({
      ...settings,
      judgements: [...settings.judgements.filter((each) => !answers(each, proposal)), judgementOf(proposal, reason)],
    }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField label={words.ratings.reason} value={reason} onType={setReason} />
      <div>
        <Button size="small" type="submit">
          {words.ratings.keepWithReason}
        </Button>
      </div>
    </form>
  );
}
