import { Button } from "@fluentui/react-components";
import { JobButton } from "../parts/JobButton";
import { findJob } from "../placesOfWork";
import { Section } from "../parts/Section";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** What is shown on a sheet without a plan: what is looked for, and where one stands. */
export function NoPlan() {
  const pane = usePane();
  const { state } = useModel();
  const sample = findJob("sample-plan", pane.jobs);
  const sheets = (state?.sheetsWithPlan ?? []).filter((sheet) => sheet !== state?.sheet);
  return (
    <Section title={words.noPlan.title}>
      {(state && state.say.length > 0 ? state.say : [words.noPlan.seeks]).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{sheets.length > 0 ? words.noPlan.others : words.noPlan.nowhere}</p>
      <div className="sheets-tall">
        {sheets.map((sheet, at) => (
          <Button
            key={sheet}
            appearance={at === 0 ? "primary" : "secondary"}
            onClick={() => void pane.goTo(sheet, "A1")}
          >
            {words.noPlan.open(sheet)}
          </Button>
        ))}
      </div>
      <div className="buttons">
        <Button size="small" onClick={() => void pane.read()}>
          {words.noPlan.readAgain}
        </Button>
      </div>
      {sample && (
        <div className="stack next">
          <p className="sentence">{words.noPlan.trySample}</p>
          <div>
            <JobButton job={sample} />
          </div>
        </div>
      )}
    </Section>
  );
}
