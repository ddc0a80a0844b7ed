import { notImplemented, refusal } from "../refusal";
import { settleRule } from "../ruleMaking";
import { sheetById, type RuleBeingMade, type Session } from "../session";

/** A rule of a sheet, by its id. */
export interface Rule {
  readonly session: Session;
  readonly sheetId: string;
  readonly id: string;
}

/** What is known of the rule, whether it stands in the workbook or is being made. */
export function read({ session, sheetId, id }: Rule) {
  const sheet = sheetById(session, sheetId);
  const standing = sheet.rules.find((rule) => rule.id === id);
  const being = session.made.rules.get(id);
  if (standing) return { ...standing, being, priority: sheet.rules.indexOf(standing) };
  if (!being) throw refusal("ItemNotFound");
  const { kind, sides, ...facts } = being;
  const unsaid = { bold: false, italic: false, strikethrough: false, underline: false };
  return { ...facts, ...unsaid, type: kind, sides: [...sides], being, priority: sheet.rules.length };
}

/** Changes a rule while it is being made. */
export function change(rule: Rule, what: string, set: (being: RuleBeingMade) => void): void {
  const { being } = read(rule);
  if (!being) throw notImplemented(`${what} of a rule that was in the workbook before`);
  set(being);
  settleRule(rule.session, being);
}
