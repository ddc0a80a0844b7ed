import { Button } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useModel, usePane } from "../usePane";
import { words } from "../words";

/** What is shown on a sheet without a plan: what is looked for, and where one stands. */
export function NoPlan() {
  const pane = usePane();
  const { state } = useModel();
  const sheets = (state?.sheetsWithPlan ?? []).filter((sheet) => sheet !== state?.sheet);
  return (
    <Section title={words.noPlan.title}>
      <p>{words.noPlan.seeks}</p>
      {state?.say.map((line) => (
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
      <Button size="small" onClick={() => void pane.read()}>
        {words.noPlan.readAgain}
      </Button>
    </Section>
  );
}
