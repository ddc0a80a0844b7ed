import { mayChangeStructure } from "./permission";
import { refusal } from "./refusal";
import { sheetById, type Session } from "./session";

interface OfSheet {
  readonly session: Session;
  readonly sheetId: string;
}

/** Excel's rules for a sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function checkSheetName(name: unknown): string {
  const fits =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!fits) throw refusal("InvalidArgument");
  return name;
}

function named(session: Session, name: string) {
  return session.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** worksheets.add(name): after the last sheet, not brought to the front. Gives the new sheet's id. */
export function addSheet(session: Session, name: unknown): string {
  mayChangeStructure(session);
  let free = 1;
  while (named(session, `Sheet${free}`)) free++;
  const chosen = name === null || name === undefined || name === "" ? `Sheet${free}` : checkSheetName(name);
  if (named(session, chosen)) throw refusal("ItemAlreadyExists");
  session.commit({ type: "add-sheet", sheet: chosen });
  const id = named(session, chosen)?.id;
  if (id === undefined) throw refusal("GeneralException");
  session.happenings.push({ type: "added", sheetId: id, remote: false });
  return id;
}

/** The last visible sheet, and one very hidden, cannot be deleted. */
export function deleteSheet({ session, sheetId }: OfSheet): void {
  const sheet = sheetById(session, sheetId);
  mayChangeStructure(session);
  const others = session.state.sheets.some((each) => each.id !== sheetId && each.visibility === "Visible");
  if (!others || sheet.visibility === "VeryHidden") throw refusal("InvalidOperation");
  const wasActive = session.state.activeSheet === sheet.name;
  session.commit({ type: "delete-sheet", sheet: sheet.name });
  session.happenings.push({ type: "deleted", sheetId, remote: false });
  if (!wasActive) return;
  session.state.selection = "A1";
  const active = session.state.sheets.find((each) => each.name === session.state.activeSheet);
  if (active) session.happenings.push({ type: "activated", sheetId: active.id, remote: false });
}

export function renameSheet({ session, sheetId }: OfSheet, value: unknown): void {
  const sheet = sheetById(session, sheetId);
  mayChangeStructure(session);
  const name = checkSheetName(value);
  const other = named(session, name);
  if (other && other.id !== sheetId) throw refusal("ItemAlreadyExists");
  if (name !== sheet.name) session.commit({ type: "rename-sheet", sheet: sheet.name, to: name });
}

export function moveSheet({ session, sheetId }: OfSheet, position: unknown): void {
  const sheet = sheetById(session, sheetId);
  mayChangeStructure(session);
  const fits =
    typeof position === "number" &&
    Number.isInteger(position) &&
    position >= 0 &&
    position < session.state.sheets.length;
  if (!fits) throw refusal("InvalidArgument");
  session.commit({ type: "move-sheet", sheet: sheet.name, position });
}

/** The last visible sheet cannot be hidden; the active one gives way to a neighbour. */
export function setVisibility({ session, sheetId }: OfSheet, value: unknown): void {
  const sheet = sheetById(session, sheetId);
  mayChangeStructure(session);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw refusal("InvalidArgument");
  const others = session.state.sheets.filter((each) => each.id !== sheetId && each.visibility === "Visible");
  const [next] = others;
  if (value !== "Visible" && !next) throw refusal("InvalidOperation");
  session.commit({ type: "visibility", sheet: sheet.name, visibility: value });
  if (value === "Visible" || session.state.activeSheet !== sheet.name || !next) return;
  session.commit({ type: "activate", sheet: next.name });
  session.state.selection = "A1";
  session.happenings.push({ type: "activated", sheetId: next.id, remote: false });
}
