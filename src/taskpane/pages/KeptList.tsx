import { Button } from "@fluentui/react-components";
import { noSettings } from "../../core/plan/settings";
import { Fold } from "../parts/Fold";
import { Section } from "../parts/Section";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { settings as say } from "../words/settings";
import { keptGroups, type KeptGroup } from "./keptGroups";

/** Everything that is kept with the workbook, to be seen and cleared one by one. */
export function KeptList({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const groups = keptGroups(state.settings, state.findings);
  const meetings = state.snapshots?.length ?? 0;
  const ownSheets = state.ownSheets?.length ?? 0;
  return (
    <Section title={say.keptTitle}>
      <p className="sentence">{say.keptHint}</p>
      {groups.length + meetings + ownSheets === 0 && !state.canPutBack && <p>{say.nothingKept}</p>}
      <ul className="plain-list">
        {groups.map((group) => (
          <Group key={group.what} group={group} />
        ))}
        {state.canPutBack && (
          <Kept what={say.putBack} hint={say.putBackEnds} onRemove={() => void pane.forget("putBack")} />
        )}
        {ownSheets > 0 && (
          <Kept
            what={say.ownSheets(ownSheets)}
            hint={[...(state.ownSheets ?? []), say.ownSheetsHint].join(". ")}
            onRemove={() => void pane.forget("sheets")}
          />
        )}
        {meetings > 0 && (
          <li className="kept">
            <span>{say.meetings(meetings)}</span>
            <Button size="small" aria-label={say.meetingsShowOf} onClick={() => pane.show("meetings")}>
              {say.meetingsShow}
            </Button>
          </li>
        )}
      </ul>
      {groups.length > 1 && <Button onClick={() => void pane.keep(() => noSettings)}>{say.clearAll}</Button>}
    </Section>
  );
}

/** A kind of decision: what is kept is seen at once where it is one, and by opening the line where it is more. */
function Group({ group }: { readonly group: KeptGroup }) {
  const pane = usePane();
  const [first] = group.items;
  const removeAll = () => void pane.keep(group.without);
  if (group.items.length === 1) {
    return <Kept what={group.what} {...(first?.what ? { hint: first.what } : {})} onRemove={removeAll} />;
  }
  return (
    <li className="kept-many">
      <Fold isMuch summary={group.what}>
        <ul className="plain-list">
          {group.items.map((item) => (
            <Kept key={item.what} what={item.what} onRemove={() => void pane.keep(item.without)} />
          ))}
        </ul>
      </Fold>
      <RemoveButton what={group.what} onRemove={removeAll} />
    </li>
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
      <RemoveButton what={what} onRemove={onRemove} />
    </li>
  );
}

function RemoveButton({ what, onRemove }: Pick<KeptProps, "what" | "onRemove">) {
  return (
    <Button size="small" aria-label={say.removeOf(what)} onClick={onRemove}>
      {say.remove}
    </Button>
  );
}
