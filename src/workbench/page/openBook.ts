import { createSession, type Session } from "../office/session";
import { applyChange } from "../workbook/applyChange";
import type { Change } from "../workbook/change";
import { sheetNamed } from "../workbook/applyChange";
import type { SheetState } from "../../xlsx/state";
import { askWorker } from "./worker/askWorker";

/** The workbook that is open on the page. */
export interface OpenBook {
  readonly name: string;
  readonly session: Session;
  /** The saved copy's bytes; a sentence where it could not be made. */
  save(): Promise<Uint8Array<ArrayBuffer> | { readonly trouble: string }>;
}

/** Opens a workbook's bytes; `applied` hears of every change to it, the pane's and the person's. */
export async function openBook(
  name: string,
  bytes: Uint8Array,
  applied: (change: Change) => void,
): Promise<OpenBook | { readonly trouble: string }> {
  const reply = await askWorker({ type: "open", bytes });
  if (reply.type !== "opened")
    return { trouble: reply.type === "trouble" ? reply.sentence : "The file was not opened." };
  const session = createSession({
    name,
    state: reply.state,
    claims: { DelayForCellEdit: "1.1" },
    apply: (state, change) => {
      applyChange(state, change);
      applied(change);
    },
  });
  return {
    name,
    session,
    async save() {
      const saved = await askWorker({ type: "save", bytes, changes: session.changes });
      if (saved.type === "saved") return saved.bytes;
      return { trouble: saved.type === "trouble" ? saved.sentence : "The copy was not made." };
    },
  };
}

/** The sheet in front. */
export function activeSheet(book: OpenBook): SheetState {
  return sheetNamed(book.session.state, book.session.state.activeSheet);
}
