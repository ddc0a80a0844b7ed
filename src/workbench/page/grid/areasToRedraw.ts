import type { Area } from "../../../core/grid/address";
import type { Change } from "../../workbook/change";

/** What must be drawn again, a change included: the areas, or all of it; nothing for a change on another sheet than the active one. */
export function areasToRedraw(areas: Area[], change: Change, active: string): Area[] | "all" {
  if (change.type === "settings" || change.type === "print" || change.type === "validation") return areas;
  if (change.type === "value" || change.type === "formula") {
    if (change.sheet !== active) return areas;
    const { row, column } = change;
    return [...areas, { top: row, left: column, bottom: row, right: column }];
  }
  if (change.type === "look" || change.type === "clear")
    return change.sheet === active ? [...areas, change.area] : areas;
  return "all";
}
