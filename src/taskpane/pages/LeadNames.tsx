import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { leadNames } from "../facts/leadNames";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { settings as say } from "../words/settings";

/** Two names of the plan made one lead. What was made one is listed with everything kept, and taken back there. */
export function LeadNames({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const [writtenId, nameId] = [useId(), useId()];
  const [chosen, setChosen] = useState({ written: "", name: "" });
  const [done, setDone] = useState<string | null>(null);
  const names = leadNames(state.plans, state.settings.aliases);
  if (state.plans.length === 0) return null;
  const written = names.includes(chosen.written) ? chosen.written : "";
  const others = names.filter((each) => each !== written);
  const name = others.includes(chosen.name) ? chosen.name : "";
  const isChosen = written !== "" && name !== "";
  const options = (of: readonly string[]) => [["", say.choose], ...of.map((each) => [each, each] as const)] as const;

  function makeOne(): void {
    void pane.keep((settings) => {
      // What counted as the one counts as the other from now on.
      const before = Object.entries(settings.aliases).map(([from, to]) => [from, to === written ? name : to]);
      return { ...settings, aliases: { ...Object.fromEntries(before), [written]: name } };
    });
    setDone(say.leadsDone(written, name));
  }

  return (
    <Section title={say.leadsTitle}>
      {names.length < 2 ? (
        <p className="sentence quiet">{names.length === 0 ? say.noLeads : say.oneLead}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (isChosen) makeOne();
          }}
        >
          <p className="sentence quiet">{say.leadsHint}</p>
          <label htmlFor={writtenId}>{say.written}</label>
          <Choice
            id={writtenId}
            value={written}
            options={options(names)}
            onChoose={(value) => setChosen({ ...chosen, written: value })}
          />
          <label htmlFor={nameId}>{say.standsFor}</label>
          <Choice
            id={nameId}
            value={name}
            options={options(others)}
            onChoose={(value) => setChosen({ ...chosen, name: value })}
          />
          <div>
            <Button size="small" type="submit" disabledFocusable={!isChosen}>
              {say.makeOne}
            </Button>
          </div>
        </form>
      )}
      <p role="status" className="sentence">
        {done}
      </p>
    </Section>
  );
}
