import type { Area } from "../../../core/grid/address";
import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayFormat } from "../permission";
import { overlap } from "../place";
import { notImplemented, refusal } from "../refusal";
import { beginRule } from "../ruleMaking";
import { sheetById, type RuleBeingMade, type Session } from "../session";
import { conditionalFormat } from "./conditionalFormat";

interface Rules {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: () => readonly Area[];
}

/** range.conditionalFormats: the rules that reach into the range. */
export function conditionalFormatCollection(
  session: Session,
  sheetId: string,
  areas: () => readonly Area[],
): HostObject {
  return hostObject(conditionalFormatCollectionType, { session, sheetId, areas });
}

/** Ids of the rules that reach into the range: those in the workbook, and those begun but not yet given a formula. */
function idsOf({ session, sheetId, areas }: Rules): readonly string[] {
  const reaches = (rule: { readonly areas: readonly Area[] }) =>
    rule.areas.some((area) => areas().some((each) => overlap(area, each)));
  const standing = sheetById(session, sheetId)
    .rules.filter(reaches)
    .map(({ id }) => id);
  const begun = [...session.made.rules.values()].filter(
    (rule) => rule.sheetId === sheetId && !rule.change && reaches(rule),
  );
  return [...standing, ...begun.map(({ id }) => id)];
}

function clearAll(rules: Rules): void {
  const sheet = sheetById(rules.session, rules.sheetId);
  mayFormat(rules.session, sheet);
  for (const id of idsOf(rules)) {
    const rule = sheet.rules.find((each) => each.id === id);
    const beyond = rule?.areas.some((area) => !rules.areas().some((each) => covers(each, area)));
    if (beyond) throw notImplemented("ConditionalFormatCollection.clearAll of a part of a rule's range");
    if (rule) rules.session.commit({ type: "delete-rule", sheet: sheet.name, id });
    rules.session.made.rules.delete(id);
  }
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The kinds that can be made here, by Excel's words. */
const KINDS: Readonly<Record<string, RuleBeingMade["kind"]>> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "containsText",
};

export const conditionalFormatCollectionType: ObjectType<Rules> = {
  name: "ConditionalFormatCollection",
  items: (rules) => idsOf(rules).map((id) => conditionalFormat(rules.session, rules.sheetId, id)),
  item: (rules, id) => {
    const found = idsOf(rules).find((each) => each === id);
    if (found === undefined) throw refusal("ItemNotFound");
    return conditionalFormat(rules.session, rules.sheetId, found);
  },
  methods: {
    getCount: (rules) => idsOf(rules).length,
    getItemAt: (rules, [index]) => {
      const found = idsOf(rules)[Number(index)];
      if (found === undefined) throw refusal("InvalidArgument");
      return conditionalFormat(rules.session, rules.sheetId, found);
    },
    getItemOrNullObject: (rules, [id]) => {
      const found = idsOf(rules).find((each) => each === id);
      return found === undefined ? NULL_OBJECT : conditionalFormat(rules.session, rules.sheetId, found);
    },
    add: (rules, [type]) => {
      const kind = typeof type === "string" ? KINDS[type] : undefined;
      if (kind === undefined) throw notImplemented(`ConditionalFormatCollection.add("${String(type)}")`);
      const rule = beginRule(rules.session, rules.sheetId, rules.areas(), kind);
      return conditionalFormat(rules.session, rules.sheetId, rule.id);
    },
    clearAll,
  },
};
