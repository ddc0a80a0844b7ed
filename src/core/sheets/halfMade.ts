import type { Book } from "../grid/book";
import type { CellRule } from "../grid/overlay";
import { standsOn } from "./applyToOverlays";
import type { Edit } from "./edit";

/** Which of the text it asks comes with the text itself. */
const asksText = (kind: CellRule["kind"]) => kind !== "custom" && kind !== "equal";

/** True where one rule is another of which a part of the look, or the formula, is still to come. */
function isHalf(rule: CellRule, whole: CellRule): boolean {
  const partOf = <T>(part: T, of: T) => part === null || part === of;
  return (
    (rule.kind === whole.kind || (rule.formula === "" && asksText(rule.kind) && asksText(whole.kind))) &&
    rule.areas === whole.areas &&
    (rule.formula === whole.formula || rule.formula === "") &&
    partOf(rule.fill, whole.fill) &&
    partOf(rule.font, whole.font) &&
    partOf(rule.shown, whole.shown) &&
    (!rule.outline || whole.outline)
  );
}

/**
 * A rule edit told of the half of a rule that stands there, where Excel stopped in the middle of making it: the half goes instead of the whole, or
 * goes before the whole comes. Other edits are as they were.
 */
export function withHalfMade(book: Book, edit: Edit): Edit {
  if (edit.type !== "rule" || (edit.from !== null && edit.to !== null)) return edit;
  const { sheet } = edit;
  const whole = edit.from ?? edit.to;
  if (whole === null || standsOn(book, sheet, whole)) return edit;
  const standing = (book.overlays ?? []).filter((overlay) => overlay.sheet === sheet).flatMap(({ rules }) => rules);
  const half = standing.find(({ rule }) => rule !== null && isHalf(rule, whole))?.rule;
  return half ? { ...edit, from: half } : edit;
}

/** True for an edit that takes away a drop-down of which there is only the list: Excel stopped before it had its message. */
export function isHalfMade(book: Book, edit: Edit): boolean {
  if (edit.type !== "drop-down" || edit.from === null) return false;
  return (book.overlays ?? []).some(
    ({ sheet, bareLists }) => sheet === edit.sheet && bareLists?.get(edit.cell) === edit.from,
  );
}
