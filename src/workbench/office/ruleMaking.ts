import type { Area } from "../../core/grid/address";
import type { Change } from "../workbook/change";
import { sheetById, type RuleBeingMade, type Session } from "./session";
import { mayFormat } from "./permission";

/** Begins a rule; it enters the workbook once its formula is set. */
export function beginRule(
  session: Session,
  sheetId: string,
  areas: readonly Area[],
  kind: RuleBeingMade["kind"],
): RuleBeingMade {
  mayFormat(session, sheetById(session, sheetId));
  const id = `{0000${session.nextId().toString(16).toUpperCase().padStart(4, "0")}-AC71-4000-8000-504C414E0000}`;
  const rule: RuleBeingMade = {
    sheetId,
    id,
    areas,
    kind,
    formula: undefined,
    operator: undefined,
    text: undefined,
    fill: undefined,
    fontColor: undefined,
    numberFormat: undefined,
    sides: new Set(),
    lineColor: undefined,
    stopIfTrue: false,
    change: undefined,
  };
  session.made.rules.set(id, rule);
  return rule;
}

/** Writes what has been set so far: first as a change of its own, later by amending it. */
export function settleRule(session: Session, rule: RuleBeingMade): void {
  const sheet = sheetById(session, rule.sheetId);
  mayFormat(session, sheet);
  if (rule.formula === undefined) return;
  let change: Extract<Change, { type: "add-rule" }> = {
    type: "add-rule",
    sheet: sheet.name,
    areas: rule.areas,
    id: rule.id,
    rule: rule.kind,
    formula: rule.formula,
    ...(rule.operator === undefined ? {} : { operator: rule.operator }),
    ...(rule.text === undefined ? {} : { text: rule.text }),
    ...(rule.fill === undefined ? {} : { fill: rule.fill }),
    ...(rule.fontColor === undefined ? {} : { fontColor: rule.fontColor }),
    ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
    ...(rule.numberFormat === undefined ? {} : { numberFormat: rule.numberFormat }),
    ...(rule.sides.size === 0 ? {} : { sides: [...rule.sides] }),
    ...(rule.lineColor === undefined ? {} : { lineColor: rule.lineColor }),
  };
  if (!rule.change) {
    session.commit(change);
  } else {
    change = { ...change, sheet: rule.change.sheet };
    session.amend(rule.change, change);
    const state = sheet.rules.find((each) => each.id === rule.id);
    if (state) {
      state.formula = change.formula;
      if (change.operator !== undefined) state.operator = change.operator;
      if (change.text !== undefined) state.text = change.text;
      if (change.fill !== undefined) state.fill = change.fill;
      if (change.fontColor !== undefined) state.fontColor = change.fontColor;
      if (change.stopIfTrue) state.stopIfTrue = true;
      if (change.numberFormat !== undefined) state.numberFormat = change.numberFormat;
      if (change.sides !== undefined) state.sides = change.sides;
      if (change.lineColor !== undefined) state.lineColor = change.lineColor;
    }
  }
  rule.change = change;
}
