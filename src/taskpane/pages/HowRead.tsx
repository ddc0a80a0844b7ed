import { Fragment } from "react";
import { Section } from "../parts/Section";
import { ColumnsFold } from "../places/ColumnsFold";
import { KeyFold } from "../places/KeyFold";
import type { PaneState } from "../ports";
import { settings as say } from "../words/settings";

/** The key and the columns of the sheet in front, each to be corrected. */
export function HowRead({ state }: { readonly state: PaneState }) {
  const plans = state.plans.filter((plan) => plan.sheet === state.sheet);
  if (plans.length === 0) return null;
  return (
    <Section title={say.readTitle}>
      <p className="sentence quiet">{say.readHint}</p>
      {plans.map((plan, at) => (
        <Fragment key={at}>
          <KeyFold plan={plan} />
          <ColumnsFold plan={plan} headings={state.headings ?? {}} />
        </Fragment>
      ))}
    </Section>
  );
}
