import type { Book } from "../grid/book";
import type { CellRule } from "../grid/overlay";
import { standsOn } from "./applyToOverlays";
import type { Edit } from "./edit";

/** True where one rule is another of which a part of the look, or the formula, is still to come. */
function isHalf(rule: CellRule, whole: CellRule): boolean {
  const partOf = <T>(part: T, of: T) => part === null || part === of;
  return (
    rule.kind === whole.kind &&
    rule.areas === whole.areas &&
    (rule.formula === whole.formula || rule.formula === "") &&
    partOf(rule.fill, whole.fill) &&
    partOf(rule.font, whole.font) &&
    partOf(rule.shown, whole.shown) &&
    (!rule.outline || whole.outline)
  );
}

/** An edit that takes a rule away, told of the half of it that stands there where Excel stopped in the middle of making it. Other edits are as they were. */
export function withHalfMade(book: Book, edit: Edit): Edit {
  if (edit.type !== "rule" || edit.from === null || edit.to !== null) return edit;
  const { from, sheet } = edit;
  if (standsOn(book, sheet, from)) return edit;
  const standing = (book.overlays ?? []).filter((overlay) => overlay.sheet === sheet).flatMap(({ rules }) => rules);
  const half = standing.find(({ rule }) => rule !== null && isHalf(rule, from))?.rule;
  return half ? { ...edit, from: half } : edit;
}

/** True for an edit that takes away a drop-down of which there is only the list: Excel stopped before it had its message. */
export function isHalfMade(book: Book, edit: Edit): boolean {
  if (edit.type !== "drop-down" || edit.from === null) return false;
  return (book.overlays ?? []).some(
    ({ sheet, bareLists }) => sheet === edit.sheet && bareLists?.get(edit.cell) === edit.from,
  );
}
