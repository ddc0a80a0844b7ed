import { areaAddress } from "../grid/address";
import { runsOf } from "../grid/addressLists";
import type { Overlay } from "../grid/overlay";
import { dropDownOf } from "../rate/dropDown";
import { isOwnFormula, ownRules } from "../rate/ownRules";
import { cellsIn } from "../rate/ratingColumns";
import type { Edit } from "../sheets/edit";
import { firstCellOf } from "../sheets/packRules";
import { ruleText } from "../sheets/sameRule";
import type { RatedColumn } from "./ratedPlans";

/** What colour as I type comes to on one sheet. */
export interface SheetColouring {
  readonly edits: readonly Edit[];
  /** The add-in's own rules after the edits, and how many of them stood before. */
  readonly rules: number;
  readonly before: number;
  /** Cells that have the drop-down after the edits. */
  readonly dropDowns: number;
  /** Areas that have a validation of the officer's: left as it is. */
  readonly left: readonly string[];
}

function ruleEdits(overlay: Overlay, columns: readonly RatedColumn[], words: boolean): readonly Edit[] {
  const missing = new Map(
    columns.flatMap(({ plan, column }) => ownRules(plan.key, column, words)).map((rule) => [ruleText(rule), rule]),
  );
  const gone = overlay.rules.flatMap(({ rule }): Edit[] => {
    if (rule === null || !isOwnFormula(rule.formula)) return [];
    // One that says what is wanted stays; what it stands for is no longer missing, so that a second one like it goes.
    if (missing.delete(ruleText(rule))) return [];
    return [{ type: "rule", sheet: overlay.sheet, cell: firstCellOf(rule), from: rule, to: null }];
  });
  const come = [...missing.values()].map((rule): Edit => ({
    type: "rule",
    sheet: overlay.sheet,
    cell: firstCellOf(rule),
    from: null,
    to: rule,
  }));
  return [...gone, ...come];
}

function dropDownEdits(overlay: Overlay, cell: string, to: string | null): Edit[] {
  const from = overlay.dropDowns.get(cell);
  if (from === null || (from ?? null) === to) return [];
  return [{ type: "drop-down", sheet: overlay.sheet, cell, from: from ?? null, to }];
}

/** The edits that leave a sheet with exactly the rules and drop-downs that its rating columns want, and with all others as they are. */
export function colourSheet(
  overlay: Overlay,
  columns: readonly RatedColumn[],
  wanted: { readonly on: boolean; readonly words: boolean },
): SheetColouring {
  const rules = ruleEdits(overlay, wanted.on ? columns : [], wanted.words);
  const before = overlay.rules.filter(({ rule }) => rule !== null && isOwnFormula(rule.formula)).length;
  const cells = columns.flatMap(({ plan, column }) => {
    const list = wanted.on ? dropDownOf(plan) : null;
    return cellsIn(column.typedIn).map((cell) => ({ cell, list }));
  });
  const left = cells.filter(({ cell }) => overlay.dropDowns.get(cell) === null);
  const free = cells.length - left.length;
  return {
    edits: [...rules, ...cells.flatMap(({ cell, list }) => dropDownEdits(overlay, cell, list))],
    rules: before + rules.reduce((sum, edit) => sum + (edit.to === null ? -1 : 1), 0),
    before,
    dropDowns: cells.some(({ list }) => list !== null) ? free : 0,
    left: runsOf(left.map(({ cell }) => cell)).map(areaAddress),
  };
}
