import { parseAddress } from "../core/grid/address";
import { addressLists, runsOf } from "../core/grid/addressLists";
import type { Book } from "../core/grid/book";
import { formulaAt } from "../core/grid/formulaAt";
import type { CellRule } from "../core/grid/overlay";
import type { Edit } from "../core/sheets/edit";
import { ruleText } from "../core/sheets/sameRule";
import { askDropDown } from "./ownDropDown";
import { makeRuleOf } from "./ruleAsked";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const lineColor = "#7F7F7F";

function dress(format: Excel.ConditionalRangeFormat, rule: CellRule): void {
  if (rule.fill !== null) format.fill.color = `#${rule.fill}`;
  if (rule.font !== null) format.font.color = `#${rule.font}`;
  if (rule.shown !== null) format.numberFormat = rule.shown;
  for (const edge of rule.outline ? edges : []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lineColor;
  }
}

/** What the rule asks first: the add-in's own are known by it, also where Excel stops before the look is whole. */
function addRule(sheet: Excel.Worksheet, rule: CellRule): void {
  const { conditionalFormats } = sheet.getRanges(rule.areas);
  const first = parseAddress(rule.areas.split(",")[0] ?? "");
  const format = makeRuleOf(conditionalFormats, rule, (formula) =>
    formulaAt(formula, first?.top ?? 1, first?.left ?? 1),
  );
  dress(format, rule);
}

/** Gives each rule that goes the id by which it is known now; of two alike, each its own. */
function idsToDelete(book: Book, edits: readonly Edit[]): readonly { sheet: string; id: string }[] {
  const ids = new Map<string, string[]>();
  const places = new Map<string, number>();
  for (const { sheet, rules } of book.overlays ?? []) {
    for (const [place, { id, rule }] of rules.entries()) {
      if (rule === null) continue;
      places.set(`${id} ${sheet}`, place);
      const key = `${ruleText(rule)} ${sheet}`;
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
  }
  const going = edits.flatMap((edit) => {
    if (edit.type !== "rule" || edit.from === null) return [];
    const id = ids.get(`${ruleText(edit.from)} ${edit.sheet}`)?.shift();
    return id === undefined ? [] : [{ sheet: edit.sheet, id }];
  });
  const placeOf = ({ sheet, id }: { sheet: string; id: string }) => places.get(`${id} ${sheet}`) ?? 0;
  return going.sort((one, other) => placeOf(other) - placeOf(one));
}

/** Queues the rules and drop-downs of the edits; `book` is the one that the edits were made from. The caller syncs. */
export function writeOverlays(context: Excel.RequestContext, edits: readonly Edit[], book: Book): void {
  const { worksheets } = context.workbook;
  // From the last to the first: Microsoft's page calls the id a place in the list, and no place before one that goes is another's then.
  for (const { sheet, id } of idsToDelete(book, edits)) {
    worksheets.getItem(sheet).getRange().conditionalFormats.getItemOrNullObject(id).delete();
  }
  // The last that is added stands first: so the rules come to stand in the order of the key.
  for (const edit of [...edits].reverse()) {
    if (edit.type === "rule" && edit.to !== null) addRule(worksheets.getItem(edit.sheet), edit.to);
  }
  const lists = new Map<string, { sheet: string; to: string | null; cells: string[] }>();
  for (const edit of edits) {
    if (edit.type !== "drop-down") continue;
    // Cells that have had different ones take none together (OfficeDev/office-js 2594).
    const key = JSON.stringify([edit.sheet, edit.from, edit.to]);
    const list = lists.get(key) ?? { sheet: edit.sheet, to: edit.to, cells: [] };
    lists.set(key, list);
    list.cells.push(edit.cell);
  }
  for (const { sheet, to, cells } of lists.values()) {
    for (const list of addressLists(runsOf(cells))) {
      const { dataValidation } = worksheets.getItem(sheet).getRanges(list);
      if (to === null) dataValidation.clear();
      else askDropDown(dataValidation, to);
    }
  }
}
