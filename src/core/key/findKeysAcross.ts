import { columnLetter } from "../grid/address";
import type { Filled, Page } from "../grid/page";
import type { FreeCells, KeyBlock } from "./keyBlock";
import { tellsStages } from "./isKey";
import { isPlainEntry, readPlainInline } from "./plainEntry";
import { isKeyTitle, readLabel, type Label } from "./label";
import { readLabels } from "./labelsInCell";

interface Candidate {
  readonly at: Filled;
  readonly label: Label;
  readonly meaning: string | null;
}

const address = (at: Filled) => columnLetter(at.column) + String(at.row);

/** The fill of a label's own cell, or of a blank cell on its left. */
function colourOf(page: Page, at: Filled): string | null {
  if (at.cell.fill !== undefined) return at.cell.fill;
  const swatch = page.grid.rows[at.row]?.[at.column - 1];
  return swatch?.fill !== undefined && page.showing(at.row, at.column - 1) === undefined ? swatch.fill : null;
}

function titleOf(page: Page, row: number): number | null {
  if (page.cellsOf(row).some((at) => isKeyTitle(at.text) && !readLabel(at.text))) return row;
  const above = [row - 1, row - 2].find(
    (each) => page.cellsOf(each).length <= 2 && page.cellsOf(each).some((at) => isKeyTitle(at.text)),
  );
  return above ?? null;
}

/** The meaning that belongs to a label of a row: in its own cell, in the next cell, or in the row below where nothing follows further down. */
function withMeanings(page: Page, row: number, labels: readonly { at: Filled; label: Label }[]): Candidate[] {
  const isLabel = (at: Filled) => labels.some((each) => each.at === at);
  return labels.map(({ at, label }) => {
    const right = page.cellsOf(row).find((each) => each.column > at.column);
    const beside = right && !isLabel(right) && right.column - at.right <= 2 ? right.text : null;
    const below = page.at(row + 1, at.column);
    const under =
      below &&
      !["colour", "code"].includes(readLabel(below.text)?.kind ?? "") &&
      page.at(row + 2, at.column) === undefined
        ? below.text
        : null;
    return { at, label, meaning: label.meaning ?? beside ?? under };
  });
}

function blockOf(page: Page, candidates: readonly Candidate[], titleRow: number | null, bottom: number): KeyBlock {
  const [first] = candidates;
  const fills = candidates.map(({ at }) => colourOf(page, at));
  const sameLook = candidates.length > 2 && new Set(fills).size === 1;
  return {
    sheet: page.grid.sheet,
    top: first?.at.row ?? 0,
    bottom,
    left: Math.min(...candidates.map(({ at }) => at.column)),
    right: Math.max(...candidates.map(({ at }) => at.right)),
    titleRow,
    entries: candidates.map(({ at, label, meaning }, i) => ({
      row: at.row,
      column: at.column,
      cell: address(at),
      label: label.label,
      typedCode: label.code,
      meaning: meaning ?? "",
      color: sameLook ? null : (fills[i] ?? null),
    })),
  };
}

/** The labels of a row; beside colours or letters, words such as "Complete" are what those mean. */
function labelsAcross(cells: readonly Filled[]): { at: Filled; label: Label }[] {
  const labels = cells.flatMap((at) => {
    const label = at.text.length <= 400 ? readLabel(at.text) : undefined;
    return label ? [{ at, label }] : [];
  });
  const sure = labels.filter(({ label }) => label.kind === "colour" || label.kind === "code");
  return sure.length >= 2 ? sure : labels;
}

function plainWith(at: Filled, meaning: Filled | undefined): Label | undefined {
  if (!meaning || !isPlainEntry(at.text, meaning.text, false)) return undefined;
  return { label: at.text, code: null, meaning: null, kind: "plain" };
}

/** Labels of unknown words at the same distance further right, or where one is left out between, with what they mean beside or below. */
function withPlain(
  page: Page,
  cells: readonly Filled[],
  labels: readonly { at: Filled; label: Label }[],
): { at: Filled; label: Label }[] {
  const columns = labels.map(({ at }) => at.column);
  const step = Math.min(...columns.slice(1).map((column, i) => column - (columns[i] ?? 0)));
  const [first, last] = [columns[0] ?? 1, columns.at(-1) ?? 1];
  const isInline = labels.every(({ label }) => label.meaning !== null);
  const found = [...labels];
  for (let column = first + step; column <= last + step * 2; column += step) {
    if (columns.includes(column)) continue;
    const at = cells.find((each) => each.column === column);
    const meaning = at && (page.at(at.row, column + 1) ?? page.at(at.row + 1, column));
    const label = at && !readLabel(at.text) && (isInline ? readPlainInline(at.text, false) : plainWith(at, meaning));
    if (at && label) found.push({ at, label });
    else if (column > last) break;
  }
  return found.sort((a, b) => a.at.column - b.at.column);
}

/** Keys that stand in one row from left to right, or whole in one cell. */
export function findKeysAcross(page: Page, free: FreeCells): KeyBlock[] {
  const found: KeyBlock[] = [];
  for (const { row, cells: inRow } of free) {
    const cells = inRow.filter((at) => at.text.length <= 2000);
    for (const at of cells) {
      const labels = readLabels(at.text);
      if (!labels) continue;
      const whole = labels.map((label) => ({
        at: { ...at, cell: { ...at.cell, fill: "" } },
        label,
        meaning: label.meaning,
      }));
      const block = blockOf(page, whole, titleOf(page, row), at.bottom);
      found.push({ ...block, entries: block.entries.map((entry) => ({ ...entry, color: null })) });
    }
    const labels = labelsAcross(cells);
    const distinct = new Set(labels.map(({ label }) => label.label.toLowerCase())).size === labels.length;
    if (labels.length < 2 || !distinct) continue;
    const titleRow = titleOf(page, row);
    const candidates = withMeanings(page, row, labels);
    const meant = candidates.filter((each) => each.meaning !== null && each.meaning.length > 2).length;
    const colours = labels.filter(({ label }) => label.kind === "colour").length;
    const coloured = new Set(labels.map(({ at }) => colourOf(page, at)).filter((fill) => fill !== null)).size;
    const letters = labels.length >= 3 && labels.every(({ label }) => label.kind !== "text") && meant === labels.length;
    const told =
      letters &&
      (coloured >= 3 ||
        tellsStages(candidates.map(({ label, meaning }) => ({ label: label.label, meaning: meaning ?? "" }))));
    const sure = told || (titleRow !== null ? meant >= 2 || coloured >= 2 : colours >= 2 && meant === labels.length);
    if (!sure) continue;
    const all = labels.length > 2 ? withPlain(page, cells, labels) : labels;
    const entries = all.length > labels.length ? withMeanings(page, row, all) : candidates;
    const under = entries.some(
      (each) => each.label.meaning === null && page.at(row + 1, each.at.column)?.text === each.meaning,
    );
    found.push(blockOf(page, entries, titleRow, under ? row + 1 : row));
  }
  return found;
}
