import { cellAddress, parseAddress, sheetOfAddress, type Area } from "../../core/grid/address";
import { chartKinds, chartSource } from "../chartLayout";
import type { ChartState, SheetState } from "../state";
import { parseXml, type XmlElement } from "../xml/tree";
import { attribute, descendants, element, elements, textOf } from "../xml/walk";
import type { Parts } from "../zip/parts";
import { relationsOf } from "./relations";

/** Puts the charts of a sheet into the sheet, whoever drew them; a kind that is not drawn here is "Other". */
export function readCharts(parts: Parts, part: string, sheet: SheetState): void {
  for (const { kind, target } of relationsOf(parts, part)) {
    const text = kind === "drawing" ? parts.text(target) : undefined;
    if (text === undefined) continue;
    const charts = new Map(
      relationsOf(parts, target).flatMap((each) => (each.kind === "chart" ? [[each.id, each.target] as const] : [])),
    );
    for (const anchor of elements(parseXml(text, target))) {
      const chartPart = charts.get(attribute(descendants(anchor, "chart")[0], "id") ?? "");
      const chart = chartPart === undefined ? undefined : parts.text(chartPart);
      if (chart === undefined || chartPart === undefined) continue;
      sheet.charts.push(readChart(anchor, parseXml(chart, chartPart), sheet));
    }
  }
}

function readChart(anchor: XmlElement, space: XmlElement, sheet: SheetState): ChartState {
  const number = sheet.charts.length + 1;
  const bar = descendants(space, "barChart")[0];
  const value = (name: string) => element(bar, name)?.attributes.val;
  const kind = Object.entries(chartKinds).find(
    ([, each]) => each.direction === value("barDir") && each.grouping === (value("grouping") ?? "clustered"),
  );
  const series = descendants(space, "ser");
  const colours = series.map((each) => {
    const fill = element(element(each, "spPr"), "solidFill");
    return element(fill, "srgbClr")?.attributes.val?.toUpperCase() ?? "";
  });
  while (colours.at(-1) === "") colours.pop();
  return {
    id: `chart-${number}`,
    name: descendants(anchor, "cNvPr")[0]?.attributes.name ?? `Chart ${number}`,
    type: bar && kind ? kind[0] : "Other",
    source: sourceOf(series.flatMap((each) => descendants(each, "f").map(textOf))),
    title: descendants(element(element(space, "chart"), "title"), "t")
      .map(textOf)
      .join(""),
    seriesColors: colours,
    from: cornerOf(element(anchor, "from"), false),
    to: cornerOf(element(anchor, "to"), true),
  };
}

/** The smallest area that holds every place; "" where they stand on several sheets or none. */
function sourceOf(places: readonly string[]): string {
  const sheets = new Set(places.map(sheetOfAddress));
  const areas = places.map(parseAddress).filter((area): area is Area => area !== undefined);
  const [sheet] = sheets;
  const [first] = areas;
  if (sheets.size !== 1 || sheet === undefined || !first) return "";
  const whole = areas.reduce(
    (sum, { top, left, bottom, right }) => ({
      top: Math.min(sum.top, top),
      left: Math.min(sum.left, left),
      bottom: Math.max(sum.bottom, bottom),
      right: Math.max(sum.right, right),
    }),
    first,
  );
  return chartSource(sheet, whole);
}

/** A corner's cell: the first the chart covers, or the last. */
function cornerOf(corner: XmlElement | undefined, isEnd: boolean): string {
  if (!corner) return "";
  const place = (name: string) => {
    const index = Number(textOf(element(corner, name)));
    return Math.max(1, isEnd && textOf(element(corner, `${name}Off`)) === "0" ? index : index + 1);
  };
  return cellAddress(place("row"), place("col"));
}
