import type { Change } from "./change";
import { emptyWorkbook } from "./emptyWorkbook";
import { placeOfKey, type SheetState, type WorkbookState } from "../../xlsx/state";
import { writeChange, sharedTextsOf } from "./saveWorkbook";
import { draftBytes, listedSheet, openDraft, sheetDraft, type Draft } from "./write/draft";
import { ensureElement, makeElement } from "./write/sheetElements";
import { ensureRow } from "./write/sheetDraft";
import { xmlText } from "../../xlsx/xml/tree";
import { partsOf } from "../../xlsx/zip/parts";
import { readZip } from "../../xlsx/zip/readZip";

/** A state made by hand as an .xlsx: what a state can say is in the file. Rules of the kind "other" and charts that are not drawn here are left out. */
export function workbookBytesFrom(state: WorkbookState): Uint8Array {
  const draft = openDraft(partsOf(readZip(emptyWorkbook(state.sheets.map((sheet) => sheet.name)))));
  const stylesBefore = xmlText(draft.styles.root);
  for (const change of changesOf(state)) writeChange(draft, change, () => sharedTextsOf(draft));
  for (const sheet of state.sheets) writeUnchangeable(draft, sheet);
  if (state.date1904) ensureElement(draft.workbook, "workbookPr").attributes.date1904 = "1";
  if (state.structureProtected) ensureElement(draft.workbook, "workbookProtection").attributes.lockStructure = "1";
  for (const { name, refersTo, scope, hidden } of state.names) {
    const list = ensureElement(draft.workbook, "definedNames");
    const place = draft.sheets.findIndex((sheet) => sheet.element.attributes.name === scope);
    const attributes = {
      name,
      ...(place < 0 ? {} : { localSheetId: String(place) }),
      ...(hidden ? { hidden: "1" } : {}),
    };
    list.children.push({ ...makeElement(list, "definedName", attributes), children: [refersTo.replace(/^=/, "")] });
  }
  return draftBytes(draft, stylesBefore);
}

/** What would have to be done to an empty workbook to make this one. */
function changesOf(state: WorkbookState): Change[] {
  const settings = [...state.settings].map(([key, value]): Change => ({ type: "settings", key, value }));
  const sheets = state.sheets.flatMap((sheet) => changesOfSheet(sheet));
  const charts = state.sheets.flatMap((sheet) =>
    sheet.charts.map((chart): Change => ({
      type: "add-chart",
      sheet: sheet.name,
      name: chart.name,
      kind: chart.type,
      source: chart.source,
      title: chart.title,
      colors: chart.seriesColors,
      from: chart.from,
      to: chart.to,
    })),
  );
  return [...settings, ...sheets, ...charts, { type: "activate", sheet: state.activeSheet }];
}

function changesOfSheet(sheet: SheetState): Change[] {
  const name = { sheet: sheet.name };
  const cells = [...sheet.cells].flatMap(([key, cell]): Change[] => {
    const { row, column } = placeOfKey(key);
    const area = { top: row, left: column, bottom: row, right: column };
    const content: Change[] =
      cell.formula !== undefined
        ? [{ type: "formula", ...name, row, column, formula: cell.formula, value: cell.value }]
        : cell.value !== null
          ? [{ type: "value", ...name, row, column, value: cell.value, ...(cell.quoted ? { quoted: true } : {}) }]
          : [];
    return [
      ...content,
      ...(Object.keys(cell.look).length > 0 ? [{ type: "look", ...name, area, look: cell.look } as const] : []),
    ];
  });
  // Each goes before those that were added earlier.
  const rules = [...sheet.rules]
    .reverse()
    .flatMap((rule): Change[] =>
      rule.type === "cellValue" || rule.type === "custom" || rule.type === "containsText"
        ? [{ ...rule, type: "add-rule", ...name, rule: rule.type, formula: rule.formula ?? "" }]
        : [],
    );
  return [
    ...[...sheet.columnWidths].map(([column, width]): Change => ({
      type: "column-width",
      ...name,
      from: column,
      to: column,
      width,
    })),
    ...[...sheet.rowHeights].map(([row, height]): Change => ({
      type: "row-height",
      ...name,
      from: row,
      to: row,
      height,
    })),
    ...cells,
    ...sheet.merges.map((area): Change => ({ type: "merge", ...name, area })),
    ...sheet.tables.map((table): Change => ({
      type: "add-table",
      ...name,
      area: table.area,
      name: table.name,
      style: table.style,
    })),
    ...rules,
    ...sheet.validations.flatMap(({ areas, list, alert }): Change[] =>
      list === null ? [] : [{ type: "validation", ...name, areas, list, ...(alert ? { alert } : {}) }],
    ),
    { type: "print", ...name, print: sheet.print },
    { type: "freeze", ...name, rows: sheet.frozenRows, columns: sheet.frozenColumns },
    { type: "tab-color", ...name, color: sheet.tabColor ?? null },
    { type: "visibility", ...name, visibility: sheet.visibility },
  ];
}

/** What no job changes, and so no Change says: protection, hidden rows and columns, a filter. */
function writeUnchangeable(draft: Draft, sheet: SheetState): void {
  const part = sheetDraft(draft, listedSheet(draft, sheet.name));
  const { root } = part;
  if (sheet.protected) {
    const { attributes } = ensureElement(root, "sheetProtection");
    attributes.sheet = "1";
    if (sheet.protectedOptions.allowFormatCells) attributes.formatCells = "0";
  }
  for (const row of sheet.hiddenRows) ensureRow(part, row).attributes.hidden = "1";
  for (const column of sheet.hiddenColumns) {
    const width = String(sheet.columnWidths.get(column) ?? 9.14);
    writeChange(
      draft,
      { type: "column-width", sheet: sheet.name, from: column, to: column, width: Number(width) },
      () => [],
    );
    for (const each of ensureElement(root, "cols").children) {
      if (typeof each !== "string" && each.attributes.min === String(column)) each.attributes.hidden = "1";
    }
  }
  if (!sheet.filtered) return;
  const lastRow = Math.max(2, ...[...sheet.cells.keys()].map((key) => placeOfKey(key).row));
  const filter = ensureElement(root, "autoFilter");
  filter.attributes.ref = `A1:A${lastRow}`;
  const column = makeElement(filter, "filterColumn", { colId: "0" });
  column.children = [{ ...makeElement(filter, "filters"), children: [makeElement(filter, "filter", { val: "x" })] }];
  filter.children = [column];
}
