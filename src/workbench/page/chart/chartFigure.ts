import type { ChartState } from "../../../xlsx/state";
import type { ChartFigures } from "./readSeries";

/** A plain picture of a stacked chart, with its figures in words for a screen reader. Kinds it does not draw are named. */
export function chartFigure(chart: ChartState, figures: ChartFigures | undefined): HTMLElement {
  const figure = document.createElement("figure");
  figure.className = "chart";
  const caption = document.createElement("figcaption");
  caption.textContent = chart.title;
  figure.append(caption);
  if (!figures || !/bar|column/i.test(chart.type)) {
    const note = document.createElement("p");
    note.textContent = "Excel draws a chart here.";
    figure.append(note);
    return figure;
  }
  figure.append(plot(figures, /bar/i.test(chart.type)), legend(figures));
  return figure;
}

/** Bars lie or stand; the longest fills the room. */
function plot(figures: ChartFigures, lying: boolean): HTMLElement {
  const totals = figures.categories.map((_, index) => sum(figures.series.map((one) => one.values[index] ?? 0)));
  const most = Math.max(1, ...totals);
  const list = document.createElement("div");
  list.className = lying ? "bars lying" : "bars standing";
  list.setAttribute("role", "img");
  list.setAttribute("aria-label", inWords(figures));
  figures.categories.forEach((category, index) => {
    const label = document.createElement("span");
    label.textContent = category;
    const bar = document.createElement("div");
    for (const { color, values } of figures.series) {
      const part = document.createElement("i");
      part.style.backgroundColor = color;
      part.style[lying ? "width" : "height"] = `${((values[index] ?? 0) / most) * 100}%`;
      bar.append(part);
    }
    const row = document.createElement("div");
    row.append(label, bar);
    list.append(row);
  });
  return list;
}

function legend({ series }: ChartFigures): HTMLElement {
  const names = document.createElement("p");
  names.className = "legend";
  for (const { name, color } of series) {
    const swatch = document.createElement("i");
    swatch.style.backgroundColor = color;
    const entry = document.createElement("span");
    entry.append(swatch, name);
    names.append(entry);
  }
  return names;
}

function inWords({ categories, series }: ChartFigures): string {
  return categories
    .map((category, index) => `${category}: ${series.map((one) => `${one.name} ${one.values[index] ?? 0}`).join(", ")}`)
    .join("; ");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
