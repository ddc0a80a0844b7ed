import { words } from "../words";

/** Said before a run may take away what Excel itself could undo: writing sheets does on the desktop, and so may the keeping of what puts the run back. */
export function UndoNote() {
  return <p className="sentence quiet">{words.undo}</p>;
}
