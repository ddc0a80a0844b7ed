import type { Change } from "./change";
import type { OpenedWorkbook } from "../../xlsx/openWorkbook";
import { relationsOf } from "../../xlsx/read/relations";
import { readSharedTexts } from "../../xlsx/read/sharedTexts";
import { writeCells } from "./write/cells";
import { writeChart } from "./write/charts";
import { draftBytes, listedSheet, openDraft, sheetDraft, type Draft } from "./write/draft";
import { writeLayout } from "./write/layout";
import { writePrint } from "./write/print";
import { writeRows } from "./write/rows";
import { writeRules, writeValidation } from "./write/rules";
import { writeSetting } from "./write/settings";
import { writeSheets } from "./write/sheets";
import { settleTables, touchesHeadings, writeTables } from "./write/tables";
import { xmlText } from "../../xlsx/xml/tree";
import { partsOf } from "../../xlsx/zip/parts";
import { readZip } from "../../xlsx/zip/readZip";

/** The workbook's bytes with the changes done, in order; the very same bytes where there are none. Throws an Error with a plain sentence where something would be lost. */
export async function saveWorkbook(
  opened: Pick<OpenedWorkbook, "bytes">,
  changes: readonly Change[],
): Promise<Uint8Array> {
  return writeChanges(opened.bytes, changes);
}

/** The same, at once. */
export function writeChanges(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const draft = openDraft(partsOf(readZip(bytes)));
  const stylesBefore = xmlText(draft.styles.root);
  let texts: readonly string[] | undefined;
  const sharedTexts = () => (texts ??= sharedTextsOf(draft));
  for (const change of changes) writeChange(draft, change, sharedTexts);
  return draftBytes(draft, stylesBefore);
}

/** The workbook's shared texts, as cells name them by number. */
export function sharedTextsOf(draft: Draft): readonly string[] {
  const part = relationsOf(draft.parts, draft.workbookPart).find(({ kind }) => kind === "sharedStrings")?.target ?? "";
  return readSharedTexts(draft.parts.text(part), part);
}

/** Does one change in the file. `sharedTexts` is asked only where a heading or a chart needs a cell's text. */
export function writeChange(draft: Draft, change: Change, sharedTexts: () => readonly string[]): void {
  switch (change.type) {
    case "settings":
      return writeSetting(draft, change.key, change.value);
    case "add-sheet":
    case "delete-sheet":
    case "rename-sheet":
    case "move-sheet":
    case "activate":
      return writeSheets(draft, change);
  }
  const listed = listedSheet(draft, change.sheet);
  const sheet = sheetDraft(draft, listed);
  switch (change.type) {
    case "value":
    case "formula":
    case "result":
    case "look":
    case "clear": {
      writeCells(draft, sheet, change);
      const [top, bottom] = "area" in change ? [change.area.top, change.area.bottom] : [change.row, change.row];
      if (change.type !== "look" && touchesHeadings(draft, sheet, top, bottom)) settleTables(draft, sheet, sharedTexts);
      return;
    }
    case "visibility": {
      const { attributes } = listed.element;
      if (change.visibility === "Visible") delete attributes.state;
      else attributes.state = change.visibility === "Hidden" ? "hidden" : "veryHidden";
      return;
    }
    case "merge":
    case "unmerge":
    case "column-width":
    case "row-height":
    case "freeze":
    case "tab-color":
      return writeLayout(draft, sheet, change);
    case "print":
      return writePrint(draft, listed, sheet, change.print);
    case "insert-rows":
    case "delete-rows":
      return writeRows(draft, sheet, change);
    case "add-table":
    case "resize-table":
    case "delete-table":
      return writeTables(draft, sheet, change, sharedTexts);
    case "add-chart":
      return writeChart(draft, sheet, change, sharedTexts);
    case "add-rule":
    case "delete-rule":
      return writeRules(draft, sheet, change);
    case "validation":
      return writeValidation(sheet, change.areas, change.list, change.alert);
  }
}
