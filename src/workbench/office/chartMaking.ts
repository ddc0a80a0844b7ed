import type { Change } from "../workbook/change";
import type { ChartState, SheetState } from "../../xlsx/state";
import { notImplemented, refusal } from "./refusal";
import { sheetById, type Session } from "./session";

export interface OfChart {
  readonly session: Session;
  readonly sheetId: string;
  readonly id: string;
}

type AddChart = Extract<Change, { type: "add-chart" }>;

/** A chart's number is only its sheet's own. */
export function chartKey({ sheetId, id }: Pick<OfChart, "sheetId" | "id">): string {
  return `${sheetId} ${id}`;
}

/** The chart; ItemNotFound where it is gone. */
export function chartState({ session, sheetId, id }: OfChart): {
  readonly sheet: SheetState;
  readonly chart: ChartState;
} {
  const sheet = sheetById(session, sheetId);
  const chart = sheet.charts.find((each) => each.id === id);
  if (!chart) throw refusal("ItemNotFound");
  return { sheet, chart };
}

/** Changes what a chart of this session was made with; others are left alone, by name. */
export function amendChart(
  self: OfChart,
  what: string,
  now: Partial<Pick<AddChart, "name" | "title" | "colors" | "from" | "to">>,
): void {
  const { chart } = chartState(self);
  const made = self.session.made.charts.get(chartKey(self));
  if (!made) throw notImplemented(`${what} of a chart that was in the workbook before`);
  const change: AddChart = { ...made, ...now };
  self.session.amend(made, change);
  self.session.made.charts.set(chartKey(self), change);
  if (now.name !== undefined) chart.name = now.name;
  if (now.title !== undefined) chart.title = now.title;
  if (now.colors !== undefined) chart.seriesColors = [...now.colors];
  if (now.from !== undefined) chart.from = now.from;
  if (now.to !== undefined) chart.to = now.to;
}

/** Takes a chart of this session back out. */
export function removeChart(self: OfChart): void {
  const { sheet, chart } = chartState(self);
  const made = self.session.made.charts.get(chartKey(self));
  if (!made) throw notImplemented("Chart.delete of a chart that was in the workbook before");
  self.session.changes.splice(self.session.changes.indexOf(made), 1);
  self.session.made.charts.delete(chartKey(self));
  sheet.charts = sheet.charts.filter((each) => each !== chart);
}

/** Excel's own colours for series that were given none. */
export function palette(count: number): string[] {
  const colours = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
  return Array.from({ length: count }, (_, index) => colours[index % colours.length] ?? "4472C4");
}
