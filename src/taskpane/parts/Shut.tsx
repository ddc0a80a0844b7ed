import type { Place } from "../placesOfWork";
import { useModel } from "../usePane";
import { words } from "../words";

/** Where it matters that a workbook cannot be changed: a protected sheet takes no colours, a protected structure no new sheets. Ratings say it beside their button. */
const matters: Readonly<Record<keyof typeof words.shut, readonly Place[]>> = {
  "read-only": ["plan", "meetings", "schedule"],
  "sheet-protected": ["plan"],
  "structure-protected": ["meetings", "schedule"],
};

/** Why the workbook can be read but not changed, before a button is pressed in vain. */
export function Shut() {
  const { state, place } = useModel();
  if (!state?.shut || state.plans.length === 0 || !matters[state.shut].includes(place)) return null;
  return <p className="shut">{words.shut[state.shut]}</p>;
}
