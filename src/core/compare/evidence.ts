import type { Evidence } from "./alignment";
import { nearness } from "./neighbourhood";
import { sameField, type Partners } from "./settle";
import { idAt, type Table } from "./table";
import { agreeAt, type Weighing } from "./weigh";

/** All that agrees between two actions. A number that both versions hold once comes first, one held oftener last. */
export function describePair(
  table: Table,
  weighing: Weighing,
  partners: Partners,
  before: number,
  after: number,
): readonly Evidence[] {
  const number = sameField(table, "number", before, after);
  const held = table.held.number;
  const id = idAt(table.before, "number", before);
  const alone = number && held.before[id] === 1 && held.after[id] === 1;
  const words = (weighing.standing(before, after) ?? -1) >= agreeAt;
  const by: Evidence[] = [];
  if (alone && words) by.push("reference");
  if (words) by.push("wording");
  if (sameField(table, "outcome", before, after)) by.push("outcome");
  if (sameField(table, "band", before, after)) by.push("band");
  if (sameField(table, "lead", before, after)) by.push("lead");
  if (nearness(partners, before, after) >= 2) by.push("neighbourhood");
  if (number && !(alone && words)) by.push("reference");
  return by;
}
