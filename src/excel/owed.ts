import { cellAddress } from "../core/grid/address";
import type { Edit } from "../core/sheets/edit";
import { addressLists, runsOf } from "./addressLists";
import { asTyped } from "./asTyped";
import { isAlikeFill, type ReadFill } from "./cellLook";
import { toCell } from "./readSheet";

/** What a cell holds of the things that edits change; absent: of that nothing is told. */
export interface Held {
  /** The formula where there is one, else the value. */
  readonly value?: { readonly formula?: string; readonly value: string | number | boolean | null };
  /** RRGGBB, or null for no fill. */
  readonly fill?: string | null;
  /** RRGGBB; black is the automatic colour. */
  readonly font?: string;
}

/** A cell that is to hold again what it held: `restore`, where it holds `written` of the add-in's now. */
export interface Owed {
  readonly row: number;
  readonly column: number;
  readonly restore: Held;
  readonly written: Held;
  /** The cell as Excel keeps track of it when rows are put in or taken out; absent: it is found by its address. */
  readonly tracked?: Excel.Range;
}

/** A cell as Excel answered: all that it holds. */
export function heldOf(
  value: unknown,
  formula: unknown,
  look: Excel.CellProperties | undefined,
  fillOf: ReadFill,
): Required<Held> {
  const cell = toCell(1, 1, { value, formula, numberFormat: "General", look }, fillOf);
  const font = look?.format?.font?.color;
  return {
    value: { value: cell?.value ?? null, ...(cell?.formula === undefined ? {} : { formula: cell.formula }) },
    fill: cell?.fill ?? null,
    font: font && /^#[0-9A-Fa-f]{6}$/.test(font) ? font.slice(1).toUpperCase() : "000000",
  };
}

/** What an edit makes a cell hold; nothing for an edit that is of no cell's content or look. */
export function madeBy(edit: Edit): Held {
  if (edit.type === "value") return { value: { value: edit.to } };
  if (edit.type === "fill") return { fill: edit.to };
  return edit.type === "font" ? { font: edit.to ?? "000000" } : {};
}

/** Of `held` the things that `like` tells of. */
export function partOf(held: Required<Held>, like: Held): Held {
  return {
    ...(like.value === undefined ? {} : { value: held.value }),
    ...(like.fill === undefined ? {} : { fill: held.fill }),
    ...(like.font === undefined ? {} : { font: held.font }),
  };
}

/** True where two cells hold the same of one thing. */
export function isSame<K extends keyof Held>(what: K, a: Held, b: Held): boolean {
  if (what === "fill" && a.fill !== undefined && b.fill !== undefined) return isAlikeFill(a.fill, b.fill);
  return JSON.stringify(a[what]) === JSON.stringify(b[what]);
}

/**
 * What a cell is to hold and what it does hold, after cells were set back in rows that may have been others by then. `before`: as it was just before
 * that. `hit`: what was written there, for whichever cell. `owed`: what was owed to the cell that is there. undefined where it holds what it should.
 */
export function stillOwed(
  before: Required<Held> | undefined,
  hit: Owed | undefined,
  owed: Owed | undefined,
): Pick<Owed, "restore" | "written"> | undefined {
  // A cell that was not looked at holds what was last written there.
  const was: Held = before ?? { ...owed?.written };
  const target = <K extends keyof Held>(what: K): Held[K] =>
    owed?.restore[what] !== undefined && isSame(what, was, owed.written) ? owed.restore[what] : was[what];
  const holds: Held = { ...was, ...hit?.restore };
  const told = { ...owed?.restore, ...hit?.restore };
  const differs = (what: keyof Held) => told[what] !== undefined && !isSame(what, { [what]: target(what) }, holds);
  const [value, fill, font] = [target("value"), target("fill"), target("font")];
  const restore: Held = {
    ...(differs("value") && value !== undefined ? { value } : {}),
    ...(differs("fill") && fill !== undefined ? { fill } : {}),
    ...(differs("font") && font !== undefined ? { font } : {}),
  };
  return Object.keys(restore).length === 0 ? undefined : { restore, written: holds };
}

/** Queues what is owed to a cell that Excel keeps track of. */
function queueTracked(cell: Excel.Range, { value, fill, font }: Held): void {
  if (value?.formula !== undefined) cell.formulas = [[value.formula]];
  else if (value) cell.values = [[asTyped(value.value) ?? ""]];
  if (fill === null) cell.format.fill.clear();
  else if (fill !== undefined) cell.format.fill.color = `#${fill}`;
  if (font !== undefined) cell.format.font.color = `#${font}`;
}

/** Queues what is owed to the cells of one sheet: those that become alike together. */
export function queueOwed(sheet: Excel.Worksheet, owed: readonly Owed[]): void {
  const looks = new Map<string, string[]>();
  const add = (key: string, cell: string) => {
    const cells = looks.get(key) ?? [];
    looks.set(key, cells);
    cells.push(cell);
  };
  for (const { row, column, restore, tracked } of owed) {
    const cell = cellAddress(row, column);
    if (tracked) {
      queueTracked(tracked, restore);
      continue;
    }
    if (restore.fill !== undefined) add(`fill ${restore.fill ?? ""}`, cell);
    if (restore.font !== undefined) add(`font ${restore.font}`, cell);
    if (restore.value?.formula !== undefined) sheet.getRange(cell).formulas = [[restore.value.formula]];
    else if (restore.value) sheet.getRange(cell).values = [[asTyped(restore.value.value) ?? ""]];
  }
  for (const [key, cells] of looks) {
    const [what = "", color = ""] = key.split(" ");
    for (const list of addressLists(runsOf(cells))) {
      const { fill, font } = sheet.getRanges(list).format;
      if (what === "font") font.color = `#${color}`;
      else if (color === "") fill.clear();
      else fill.color = `#${color}`;
    }
  }
}
