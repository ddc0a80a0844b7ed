import type { SheetState, TableState } from "../../xlsx/state";
import { notImplemented, refusal } from "./refusal";
import type { Session } from "./session";

/** Every table with its sheet, in the order of the sheets. */
export function allTables(session: Session): readonly { readonly sheet: SheetState; readonly table: TableState }[] {
  return session.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** A table by its id; ItemNotFound where it is gone. */
export function tableById(session: Session, id: string): { readonly sheet: SheetState; readonly table: TableState } {
  const found = allTables(session).find(({ table }) => table.id === id);
  if (!found) throw refusal("ItemNotFound");
  return found;
}

export function freeTableName(session: Session): string {
  const names = new Set(allTables(session).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Changes what a table of this session was made with; a table that was there before is left alone, by name. */
export function amendTable(session: Session, id: string, what: "name" | "style", value: string): void {
  const { table } = tableById(session, id);
  if (table[what] === value) return;
  const made = session.made.tables.get(id);
  if (!made) throw notImplemented(`Table.${what} of a table that was in the workbook before`);
  const before = table.name;
  const now = { ...made, [what]: value };
  session.amend(made, now);
  session.made.tables.set(id, now);
  table[what] = value;
  if (what !== "name") return;
  for (const change of [...session.changes]) {
    if (change.type === "resize-table" && change.name === before) session.amend(change, { ...change, name: value });
  }
}

/** A letter or _ first, then letters, digits, . and _; no cell address; at most 255; each once in a workbook. */
export function checkTableName(session: Session, id: string, name: unknown): string {
  const fits =
    typeof name === "string" &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
  if (!fits) throw refusal("InvalidArgument");
  const taken =
    allTables(session).some(({ table }) => table.id !== id && table.name.toLowerCase() === name.toLowerCase()) ||
    session.state.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw refusal("ItemAlreadyExists");
  return name;
}
