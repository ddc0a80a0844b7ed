import { Button } from "@fluentui/react-components";
import { Fragment, Suspense } from "react";
import { JobButton } from "../parts/JobButton";
import { Reading } from "../parts/Reading";
import { Section } from "../parts/Section";
import { jobsAt } from "../placesOfWork";
import { Findings } from "../later";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";
import { ColumnsFold } from "./ColumnsFold";
import { KeyFold } from "./KeyFold";
import { canColour } from "../facts/canColour";
import { Understood } from "./Understood";

/** What was understood of the sheet, the way to say otherwise, and what a careful officer would want looked at. */
export function PlanPlace({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const plans = state.plans.filter((plan) => plan.sheet === state.sheet);
  const others = state.sheetsWithPlan.filter((sheet) => sheet !== state.sheet);
  return (
    <>
      <Section title={words.plan.understood}>
        {plans.map((plan, at) => (
          <Fragment key={at}>
            <Understood plan={plan} />
            <KeyFold plan={plan} />
            <ColumnsFold plan={plan} headings={state.headings ?? {}} />
          </Fragment>
        ))}
        {plans.some(canColour) && (
          <div className="next">
            {jobsAt("ratings", pane.jobs).map((job) => (
              <JobButton key={job.id} job={job} isPrimary thenShow="ratings" />
            ))}
          </div>
        )}
      </Section>
      <Suspense fallback={<Reading />}>
        <Findings state={state} />
      </Suspense>
      {others.length > 0 && (
        <Section title={words.plan.others}>
          <div className="buttons">
            {others.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => void pane.goTo(sheet, "A1")}>
                {sheet}
              </Button>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
