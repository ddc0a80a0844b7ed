import type { Book } from "../grid/book";
import type { CellRule, Overlay, StandingRule } from "../grid/overlay";
import type { Edit } from "./edit";
import { ruleText } from "./sameRule";

/** The add-in's own drop-down of a cell; null where it has none; "" for a validation that is somebody else's. */
export function dropDownAt(book: Book, sheet: string, cell: string): string | null {
  for (const overlay of book.overlays ?? []) {
    const own = overlay.sheet === sheet ? overlay.dropDowns.get(cell) : undefined;
    if (own !== undefined) return own ?? "";
  }
  return null;
}

/** True where exactly this rule stands on the sheet. */
export function standsOn(book: Book, sheet: string, rule: CellRule): boolean {
  return (book.overlays ?? []).some(
    (overlay) =>
      overlay.sheet === sheet &&
      overlay.rules.some((each) => each.rule !== null && ruleText(each.rule) === ruleText(rule)),
  );
}

function without(rules: readonly StandingRule[], rule: CellRule): readonly StandingRule[] {
  const at = rules.findIndex((each) => each.rule !== null && ruleText(each.rule) === ruleText(rule));
  return at < 0 ? rules : rules.filter((_, index) => index !== at);
}

function applied(overlay: Overlay, edit: Edit): Overlay {
  if (edit.type === "drop-down") {
    const dropDowns = new Map(overlay.dropDowns);
    if (edit.to === null) dropDowns.delete(edit.cell);
    else dropDowns.set(edit.cell, edit.to);
    return { ...overlay, dropDowns };
  }
  if (edit.type !== "rule") return overlay;
  const rules = edit.from === null ? overlay.rules : without(overlay.rules, edit.from);
  return { ...overlay, rules: edit.to === null ? rules : [{ id: "", areas: edit.to.areas, rule: edit.to }, ...rules] };
}

/** What lies over the cells after the edits. A rule that comes stands before all others, as in Excel. */
export function applyToOverlays(overlays: readonly Overlay[], edits: readonly Edit[]): readonly Overlay[] {
  return edits.reduce<readonly Overlay[]>((now, edit) => {
    if (edit.type !== "rule" && edit.type !== "drop-down") return now;
    const there = now.find((overlay) => overlay.sheet === edit.sheet);
    return there
      ? now.map((overlay) => (overlay === there ? applied(overlay, edit) : overlay))
      : [...now, applied({ sheet: edit.sheet, rules: [], dropDowns: new Map() }, edit)];
  }, overlays);
}
