import type { SheetState } from "../state";
import { parseXml } from "../xml/tree";
import { element } from "../xml/walk";
import type { Parts } from "../zip/parts";
import { readArea } from "./areas";
import { relationsOf } from "./relations";
import { isFiltering } from "./sheet";

/** Puts the tables of a sheet's part into the sheet. */
export function readTables(parts: Parts, part: string, sheet: SheetState): void {
  for (const relation of relationsOf(parts, part)) {
    const text = relation.kind === "table" ? parts.text(relation.target) : undefined;
    if (text === undefined) continue;
    const table = parseXml(text, relation.target);
    const { id = "", ref = "", displayName, name = "", headerRowCount } = table.attributes;
    const area = readArea(ref);
    if (!area) continue;
    sheet.tables.push({
      id,
      name: displayName ?? name,
      area,
      showHeaders: headerRowCount !== "0",
      style: element(table, "tableStyleInfo")?.attributes.name ?? "",
    });
    if (isFiltering(element(table, "autoFilter"))) sheet.filtered = true;
  }
}
