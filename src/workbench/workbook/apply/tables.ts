import type { Change } from "../change";
import { chartKinds, chartLayout, chartSource } from "../../../xlsx/chartLayout";
import type { SheetState, WorkbookState } from "../../../xlsx/state";
import { settleHeaders } from "./headers";

type TableChange = Extract<Change, { type: "add-table" | "resize-table" | "delete-table" | "add-chart" }>;

/** Tables and charts. A table's number is the next after the highest in the workbook; a chart's is its place on its sheet. */
export function applyToTables(state: WorkbookState, sheet: SheetState, change: TableChange): void {
  switch (change.type) {
    case "add-table": {
      const numbers = state.sheets.flatMap((each) => each.tables.map((table) => Number(table.id)));
      const id = String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1);
      const table = { id, name: change.name, area: { ...change.area }, showHeaders: true, style: change.style };
      sheet.tables.push(table);
      return settleHeaders(sheet, table);
    }
    case "resize-table": {
      const table = sheet.tables.find((each) => each.name === change.name);
      if (!table) throw new Error(`There is no table called "${change.name}".`);
      table.area = { ...change.area };
      return settleHeaders(sheet, table);
    }
    case "delete-table":
      sheet.tables = sheet.tables.filter((table) => table.name !== change.name);
      return;
    case "add-chart": {
      const number = sheet.charts.length + 1;
      const layout = chartLayout(change.source, sheet.name, change.colors.length);
      if (!layout || !chartKinds[change.kind])
        throw new Error(`A chart of the kind "${change.kind}" cannot be drawn here.`);
      sheet.charts.push({
        id: `chart-${number}`,
        name: change.name ?? `Chart ${number}`,
        type: change.kind,
        source: chartSource(layout.sheet, layout.area),
        title: change.title,
        seriesColors: change.colors.slice(0, layout.seriesCount),
        from: change.from,
        to: change.to,
      });
      return;
    }
  }
}
