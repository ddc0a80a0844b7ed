import { areaAddress, cellAddress } from "../../../core/grid/address";
import { chartLayout, seriesPlaces, type ChartLayout } from "../../../xlsx/chartLayout";
import { cellKey } from "../../../xlsx/state";
import { amendChart, chartState, palette, removeChart, type OfChart } from "../chartMaking";
import { readColour } from "../colours";
import { hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import { isPlace, readAddress } from "../place";
import { notImplemented, refusal } from "../refusal";
import { worksheet } from "./worksheet";

/** One chart of a sheet. */
export function chart(self: OfChart): HostObject {
  return hostObject(chartType, self);
}

interface Series extends OfChart {
  readonly index: number;
}

function layoutOf(self: OfChart): ChartLayout {
  const { sheet, chart: state } = chartState(self);
  const layout = chartLayout(state.source, sheet.name, state.seriesColors.length);
  if (!layout) throw notImplemented("Chart.series of a chart over several ranges");
  return layout;
}

function seriesCount(self: OfChart): number {
  return layoutOf(self).seriesCount;
}

function colourSeries(self: Series, value: unknown): void {
  const colour = readColour(value);
  const before = chartState(self).chart.seriesColors;
  const colors = palette(seriesCount(self)).map((standard, index) =>
    index === self.index ? colour : before[index] || standard,
  );
  amendChart(self, "ChartFill.setSolidColor", { colors });
}

/** The series' name as its heading cell has it. */
function nameOf(self: Series): string {
  const layout = layoutOf(self);
  const { name } = seriesPlaces(layout, self.index);
  const sheet = self.session.state.sheets.find((each) => each.name.toLowerCase() === layout.sheet.toLowerCase());
  const value = sheet?.cells.get(cellKey(name.top, name.left))?.value ?? null;
  return value === null ? `Series${self.index + 1}` : String(value);
}

export const chartFillType: ObjectType<Series> = {
  name: "ChartFill",
  methods: { setSolidColor: (self, [colour]) => colourSeries(self, colour) },
};

export const chartSeriesFormatType: ObjectType<Series> = {
  name: "ChartSeriesFormat",
  links: { fill: (self) => hostObject(chartFillType, self) },
};

export const chartSeriesType: ObjectType<Series> = {
  name: "ChartSeries",
  properties: {
    name: { get: nameOf },
  },
  links: { format: (self) => hostObject(chartSeriesFormatType, self) },
};

export const chartSeriesCollectionType: ObjectType<OfChart> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: seriesCount } },
  items: (self) =>
    Array.from({ length: seriesCount(self) }, (_, index) => hostObject(chartSeriesType, { ...self, index })),
  methods: {
    getCount: seriesCount,
    getItemAt: (self, [index]) => {
      if (typeof index !== "number" || index < 0 || index >= seriesCount(self)) throw refusal("InvalidArgument");
      return hostObject(chartSeriesType, { ...self, index });
    },
  },
};

export const chartTitleType: ObjectType<OfChart> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (self) => chartState(self).chart.title,
      set: (self, value) => {
        if (typeof value !== "string") throw refusal("InvalidArgument");
        amendChart(self, "ChartTitle.text", { title: value });
      },
    },
    visible: {
      get: (self) => chartState(self).chart.title !== "",
      set: (self, value) => {
        if (value !== (chartState(self).chart.title !== ""))
          throw notImplemented(`ChartTitle.visible = ${String(value)}`);
      },
    },
  },
};

/** The workbench draws every chart with its legend at the bottom. */
export const chartLegendType: ObjectType<OfChart> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notImplemented("ChartLegend.visible = false");
      },
    },
    position: {
      get: () => "Bottom",
      set: (_, value) => {
        if (value !== "Bottom") throw notImplemented(`ChartLegend.position = ${String(value)}`);
      },
    },
  },
};

/** The corner cells of setPosition: addresses or ranges; the end may be left out. */
function setPosition(self: OfChart, [start, end]: readonly unknown[]): void {
  const { sheet } = chartState(self);
  const areaAt = (where: unknown) => {
    if (isHostObject(where) && isPlace(where.self)) return where.self.area;
    return readAddress(self.session, sheet, where);
  };
  const first = areaAt(start);
  const last = end === null || end === undefined ? undefined : areaAt(end);
  const from = areaAddress({ ...first, bottom: first.top, right: first.left });
  amendChart(self, "Chart.setPosition", {
    from,
    to: last ? cellAddress(last.bottom, last.right) : cellAddress(first.top + 15, first.left + 7),
  });
}

export const chartType: ObjectType<OfChart> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self) => chartState(self).chart.name,
      set: (self, value) => {
        if (typeof value !== "string" || value === "") throw refusal("InvalidArgument");
        amendChart(self, "Chart.name", { name: value });
      },
    },
    chartType: { get: (self) => chartState(self).chart.type },
  },
  links: {
    title: (self) => hostObject(chartTitleType, self),
    legend: (self) => hostObject(chartLegendType, self),
    series: (self) => hostObject(chartSeriesCollectionType, self),
    worksheet: ({ session, sheetId }) => worksheet(session, sheetId),
  },
  methods: { setPosition, delete: removeChart },
};
