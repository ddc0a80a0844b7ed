import type { Plan } from "../../core/plan/plan";
import { canColour } from "../facts/canColour";
import { countByPriority, countRatings } from "../facts/countRatings";
import { JobButton } from "../parts/JobButton";
import { Section } from "../parts/Section";
import { UndoNote } from "../parts/UndoNote";
import { jobsAt } from "../placesOfWork";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { ColourOptions } from "./ColourOptions";
import { PriorityBars } from "./PriorityBars";
import { Proposals } from "./Proposals";
import { RatingCounts } from "./RatingCounts";
import { Thresholds } from "./Thresholds";

/** Counts, the one button that colours, the way back, and what there is to decide. */
export default function RatingsPlace({ state, plan }: { readonly state: PaneState; readonly plan: Plan }) {
  const pane = usePane();
  const groups = countByPriority(plan);
  return (
    <>
      <Section title={words.ratings.counts} aside={words.ratings.total(plan.actions.length)}>
        <RatingCounts counted={countRatings(plan)} />
        {plan.key.length === 0 && <p>{words.plan.noKeyFound}</p>}
      </Section>
      {canColour(plan) && <UndoNote />}
      <div className="buttons next">
        {canColour(plan) && jobsAt("ratings", pane.jobs).map((job) => <JobButton key={job.id} job={job} isPrimary />)}
      </div>
      {canColour(plan) && state.shut !== undefined && state.shut !== "structure-protected" && (
        <p className="sentence quiet">{words.shut[state.shut]}</p>
      )}
      <Proposals state={state} plan={plan} />
      {canColour(plan) && <Thresholds state={state} plan={plan} />}
      {groups.length > 1 && (
        <Section title={words.ratings.byPriority}>
          <PriorityBars groups={groups} />
        </Section>
      )}
      {canColour(plan) && <ColourOptions state={state} plan={plan} />}
    </>
  );
}
