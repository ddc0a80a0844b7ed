import { readLimits, within } from "./limits";
import { readPalette } from "./read/colours";
import { readCharts } from "./read/charts";
import { readNames } from "./read/names";
import { readSettings } from "./read/settings";
import { readSharedTexts } from "./read/sharedTexts";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { readTables } from "./read/tables";
import { readWorkbookPart, type WorkbookPart } from "./read/workbookPart";
import type { SheetState, WorkbookState } from "./state";
import { parseXml } from "./xml/tree";
import { element, elements, flag, numberAttribute } from "./xml/walk";
import { neededText, partsOf, type Parts } from "./zip/parts";
import { readZip } from "./zip/readZip";
import { refuse, Trouble } from "./zip/trouble";
import { splitSheet } from "./xml/sheetText";

/** A workbook as it was opened: the bytes stay what they were, the state is what is changed. */
export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
}

/** Reads an .xlsx. `trouble` is a plain sentence: why the bytes cannot be read as a workbook. Never throws for what a file holds. */
export function openWorkbook(bytes: Uint8Array, limits = readLimits): OpenedWorkbook | { trouble: string } {
  try {
    return { bytes, state: within(limits, () => readWorkbook(partsOf(readZip(bytes)))) };
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message };
    // Too large for the engine: a text or map beyond its limit.
    if (error instanceof RangeError) return { trouble: "This workbook is damaged, or too large to be read here." };
    throw error;
  }
}

function readWorkbook(parts: Parts): WorkbookState {
  const workbook = readWorkbookPart(parts);
  const target = (kind: string) => workbook.relations.find((each) => each.kind === kind)?.target ?? "";
  const tree = (part: string) => (parts.has(part) ? parseXml(neededText(parts, part), part) : undefined);
  const stylesTree = tree(target("styles"));
  const palette = readPalette(tree(target("theme")), stylesTree);
  const styles = readStyles(stylesTree, palette);
  const sharedTexts = readSharedTexts(parts.text(target("sharedStrings")), target("sharedStrings"));
  const date1904 = flag(element(workbook.root, "workbookPr"), "date1904");
  const places = workbook.sheets.map((listed): SheetState | undefined => {
    if (listed.kind !== "worksheet") return undefined;
    const context = { part: listed.part, sharedTexts, styles, date1904 };
    const sheet = readSheet(neededText(parts, listed.part), listed.name, listed.number, palette, context);
    sheet.visibility = visibilityOf(listed.element.attributes.state);
    readTables(parts, listed.part, sheet);
    readCharts(parts, listed.part, sheet);
    return sheet;
  });
  const sheets = places.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) refuse("This workbook has no worksheet.");
  const active = activeSheet(workbook, places);
  return {
    sheets,
    activeSheet: active?.name ?? "",
    selection: selectionOf(parts, workbook, active),
    date1904,
    structureProtected: flag(element(workbook.root, "workbookProtection"), "lockStructure"),
    readOnly: false,
    settings: readSettings(parts),
    names: readNames(workbook.root, places),
    defaultFont: styles.defaultFont,
    lastSheetNumber: Math.max(...workbook.sheets.map((listed) => listed.number)),
  };
}

function visibilityOf(state: string | undefined): SheetState["visibility"] {
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

/** The sheet at the front; where that is a chart sheet or hidden, the first that can be seen. */
function activeSheet(workbook: WorkbookPart, places: readonly (SheetState | undefined)[]): SheetState | undefined {
  const view = elements(element(workbook.root, "bookViews"), "workbookView")[0];
  const front = places[numberAttribute(view, "activeTab") ?? 0];
  if (front?.visibility === "Visible") return front;
  return places.find((sheet) => sheet?.visibility === "Visible") ?? places.find((sheet) => sheet !== undefined);
}

function selectionOf(parts: Parts, workbook: WorkbookPart, active: SheetState | undefined): string {
  const part = workbook.sheets.find((listed) => listed.name === active?.name)?.part;
  if (part === undefined) return "A1";
  const view = elements(element(splitSheet(neededText(parts, part), part).root, "sheetViews"), "sheetView")[0];
  return (elements(view, "selection").at(-1)?.attributes.sqref ?? "A1").split(" ")[0] ?? "A1";
}
