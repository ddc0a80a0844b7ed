import type { Area } from "../../../core/grid/address";
import { subtractAreas } from "../apply/areas";
import type { Change } from "../change";
import type { ValidationAlert } from "../../../xlsx/state";
import { readAreas, writeAreas } from "../../../xlsx/read/areas";
import { ruleId, ruleOperators } from "../../../xlsx/read/rules";
import { textOperators } from "../../../xlsx/read/textRules";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { descendants, element, elements, localName, textOf } from "../../../xlsx/xml/walk";
import type { Draft } from "./draft";
import { ensureElement, insertInOrder, makeElement, removeElements, settleList } from "./sheetElements";
import type { SheetDraft } from "./sheetDraft";

/** Adds a rule before all others, as Excel does, or takes the named one away; the others keep their order. */
export function writeRules(
  draft: Draft,
  sheet: SheetDraft,
  change: Extract<Change, { type: "add-rule" | "delete-rule" }>,
): void {
  const formattings = elements(sheet.root, "conditionalFormatting");
  const rules = formattings.flatMap((formatting) =>
    elements(formatting, "cfRule").map((rule) => ({ formatting, rule })),
  );
  const ids = draft.ruleIds.get(sheet.part) ?? rules.map((_, index) => ruleId(index + 1));
  draft.ruleIds.set(sheet.part, ids);
  if (change.type === "delete-rule") {
    const index = ids.indexOf(change.id);
    const found = rules[index];
    if (!found) return;
    ids.splice(index, 1);
    removeElements(found.formatting, (child) => child === found.rule);
    removeElements(sheet.root, (child) => child === found.formatting && elements(child, "cfRule").length === 0);
    return;
  }
  for (const { rule } of rules) rule.attributes.priority = String(Number(rule.attributes.priority ?? 0) + 1);
  const formatting = makeElement(sheet.root, "conditionalFormatting", { sqref: writeAreas(change.areas) });
  const { type, ...asked } = kindOf(change);
  const rule = makeElement(formatting, "cfRule", {
    type,
    dxfId: String(draft.styles.difference(change)),
    priority: "1",
    ...(change.stopIfTrue ? { stopIfTrue: "1" } : {}),
    ...asked,
  });
  rule.children = [{ ...makeElement(rule, "formula"), children: [change.formula.replace(/^=/, "")] }];
  formatting.children = [rule];
  insertInOrder(sheet.root, formatting);
  ids.push(change.id);
}

/** A rule's kind, and what it asks beside its formula, in the file's words. */
function kindOf({ rule, operator, text = "" }: Extract<Change, { type: "add-rule" }>) {
  const named = (names: Readonly<Record<string, string>>, name: string) =>
    Object.entries(names).find(([, each]) => each === name)?.[0];
  if (rule === "custom") return { type: "expression" };
  if (rule === "cellValue") {
    return { type: "cellIs", operator: named(ruleOperators, operator ?? "EqualTo") ?? "equal" };
  }
  const type = named(textOperators, operator ?? "Contains") ?? "containsText";
  return { type, operator: type === "notContainsText" ? "notContains" : type, text };
}

/** A drop-down for the areas, or none: whatever was asked of these cells before goes, elsewhere it stays. */
export function writeValidation(
  sheet: SheetDraft,
  areas: readonly Area[],
  list: string | null,
  alert?: ValidationAlert,
): void {
  const holder = ensureElement(sheet.root, "dataValidations");
  for (const validation of elements(holder)) {
    const left = subtractAreas(readAreas(validation.attributes.sqref), areas);
    if (left.length === 0) removeElements(holder, (child) => child === validation);
    else if (touches(validation.attributes.sqref, areas)) validation.attributes.sqref = writeAreas(left);
  }
  for (const group of descendants(element(sheet.root, "extLst"), "dataValidations"))
    subtractExtended(sheet, group, areas);
  if (list !== null) {
    const attributes = {
      type: "list",
      allowBlank: "1",
      showInputMessage: "1",
      showErrorMessage: "1",
      ...(alert ? { errorStyle: alert.style.toLowerCase(), errorTitle: alert.title, error: alert.message } : {}),
      sqref: writeAreas(areas),
    };
    const validation = makeElement(holder, "dataValidation", attributes);
    const formula = list.startsWith("=") ? list.slice(1) : `"${list.replaceAll('"', '""')}"`;
    validation.children = [{ ...makeElement(holder, "formula1"), children: [formula] }];
    holder.children.push(validation);
  }
  settleList(sheet.root, holder);
}

function touches(sqref: string | undefined, areas: readonly Area[]): boolean {
  const before = readAreas(sqref);
  return writeAreas(before) !== writeAreas(subtractAreas(before, areas));
}

function subtractExtended(sheet: SheetDraft, group: XmlElement, areas: readonly Area[]): void {
  for (const validation of elements(group)) {
    const place = element(validation, "sqref");
    if (!place || !touches(textOf(place), areas)) continue;
    const left = subtractAreas(readAreas(textOf(place)), areas);
    if (left.length === 0) removeElements(group, (child) => child === validation);
    else place.children = [writeAreas(left)];
  }
  group.attributes.count = String(elements(group).length);
  const extensions = element(sheet.root, "extLst");
  if (elements(group).length > 0 || !extensions) return;
  removeElements(extensions, (each) => elements(each).includes(group));
  removeElements(sheet.root, (child) => localName(child.name) === "extLst" && elements(child).length === 0);
}
