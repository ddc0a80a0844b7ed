import { parseAddress } from "../core/grid/address";
import type { DraftChart } from "../core/sheets/sheetDraft";

const kinds = { "stacked-bar": "BarStacked", "stacked-column": "ColumnStacked" } as const;

/** Queues a native chart over cells of its sheet, in the colours that the draft gives its series. */
export function drawChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  const chart = sheet.charts.add(kinds[draft.kind], sheet.getRange(draft.source), "Columns");
  chart.title.text = draft.title;
  chart.legend.position = "Bottom";
  chart.setPosition(draft.from, draft.to);
  const source = parseAddress(draft.source);
  const count = source ? source.right - source.left : 0;
  draft.colors.slice(0, count).forEach((color, at) => {
    chart.series.getItemAt(at).format.fill.setSolidColor(`#${color}`);
  });
}
