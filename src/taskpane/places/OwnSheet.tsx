import { LinkButton } from "../parts/LinkButton";
import type { PaneState } from "../ports";
import { usePane } from "../usePane";
import { words } from "../words";

/** What is said on a sheet that the add-in wrote: that it is one, and the way back to the plan. */
export function OwnSheet({ state }: { readonly state: PaneState }) {
  const pane = usePane();
  const sheets = state.sheetsWithPlan.filter((sheet) => sheet !== state.sheet);
  return (
    <div className="own-sheet">
      <p className="sentence quiet">{words.ownSheet(state.sheet)}</p>
      {sheets.map((sheet) => (
        <LinkButton key={sheet} onPress={() => void pane.goTo(sheet, "A1")}>
          {words.noPlan.open(sheet)}
        </LinkButton>
      ))}
    </div>
  );
}
