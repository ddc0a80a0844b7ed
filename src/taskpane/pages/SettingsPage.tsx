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
  const meetings = state.snapshots?.length ?? 0;
  const ownSheets = state.ownSheets?.length ?? 0;
  return (
    <Page title={words.settings.title}>
      <Section title={words.settings.keptTitle}>
        <p className="sentence">{words.settings.keptHint}</p>
        {kept.length + meetings + ownSheets === 0 && !state.canPutBack && <p>{words.settings.nothingKept}</p>}
        <ul className="plain-list">
          {kept.map((item) => (
            <Kept key={item.what} what={item.what} onRemove={() => void pane.keep(item.without)} />
          ))}
          {state.canPutBack && (
            <Kept
              what={words.settings.putBack}
              hint={words.settings.putBackEnds}
              onRemove={() => void pane.forget("putBack")}
            />
          )}
          {ownSheets > 0 && (
            <Kept
              what={words.settings.ownSheets(ownSheets)}
              hint={words.settings.ownSheetsHint}
              onRemove={() => void pane.forget("sheets")}
            />
          )}
          {meetings > 0 && (
            <li className="kept">
              <span>{words.settings.meetings(meetings)}</span>
              <Button size="small" aria-label={words.settings.meetingsShowOf} onClick={() => pane.show("meetings")}>
                {words.settings.meetingsShow}
              </Button>
            </li>
          )}
        </ul>
        {kept.length > 1 && <Button onClick={() => void pane.keep(() => noSettings)}>{words.settings.clearAll}</Button>}
      </Section>
    </Page>
  );
}

interface KeptProps {
  readonly what: string;
  readonly hint?: string;
  readonly onRemove: () => void;
}

function Kept({ what, hint, onRemove }: KeptProps) {
  return (
    <li className="kept">
      <span>
        {what}
        {hint !== undefined && <span className="quiet hint">{hint}</span>}
      </span>
      <Button size="small" aria-label={words.settings.removeOf(what)} onClick={onRemove}>
        {words.settings.remove}
      </Button>
    </li>
  );
}
