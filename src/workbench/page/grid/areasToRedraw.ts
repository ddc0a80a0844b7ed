import type { Area } from "../../../core/grid/address";
import type { RuleState } from "../../../xlsx/state";
import type { Change } from "../../workbook/change";

/** More areas than this are found sooner by drawing everything. */
const most = 300;

/**
 * What must be drawn again, a change included: the areas, or all of it; nothing for a change on another sheet than the active one.
 * A value can change what the active sheet's rules show elsewhere.
 */
export function areasToRedraw(
  areas: Area[],
  change: Change,
  active: string,
  rules: readonly RuleState[],
): Area[] | "all" {
  if (change.type === "settings" || change.type === "print" || change.type === "validation") return areas;
  if (change.type === "look" || change.type === "clear") {
    return change.sheet === active ? few([...areas, change.area]) : areas;
  }
  if (change.type === "value" || change.type === "formula" || change.type === "result") {
    if (change.sheet !== active) return areas;
    const { row, column } = change;
    const own = { top: row, left: column, bottom: row, right: column };
    const ruled = rules.flatMap((rule) => rule.areas).filter((area) => !areas.includes(area));
    return few([...areas, own, ...ruled]);
  }
  return "all";
}

function few(areas: Area[]): Area[] | "all" {
  return areas.length > most ? "all" : areas;
}
