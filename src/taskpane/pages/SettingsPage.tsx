import { Button } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useModel, usePane } from "../usePane";
import { words } from "../words";
import { Page } from "./Page";
import { listKept } from "./listKept";
import { noSettings } from "../../core/plan/settings";

/** Everything that is kept with the workbook, to be seen and cleared. */
export default function SettingsPage() {
  const pane = usePane();
  const { state } = useModel();
  if (!state) return <Page title={words.settings.title}>{words.reading}</Page>;
  const kept = listKept(state.settings);
  return (
    <Page title={words.settings.title}>
      <Section title={words.settings.keptTitle}>
        <p className="sentence">{words.settings.keptHint}</p>
        {kept.length === 0 && !state.canPutBack && <p>{words.settings.nothingKept}</p>}
        <ul className="plain-list">
          {kept.map((item) => (
            <li key={item.what} className="kept">
              <span>{item.what}</span>
              <Button
                size="small"
                aria-label={words.settings.removeOf(item.what)}
                onClick={() => void pane.keep(item.without)}
              >
                {words.settings.remove}
              </Button>
            </li>
          ))}
          {state.canPutBack && (
            <li className="kept">
              <span>
                {words.settings.putBack}. {words.settings.putBackEnds}
              </span>
            </li>
          )}
        </ul>
        {kept.length > 1 && <Button onClick={() => void pane.keep(() => noSettings)}>{words.settings.clearAll}</Button>}
      </Section>
    </Page>
  );
}
