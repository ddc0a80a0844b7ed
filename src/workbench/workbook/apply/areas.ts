import { overlaps, type Area } from "../../../core/grid/address";

/** True where the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** What is left of `area` without `hole`: none to four areas, top to bottom. */
export function subtractArea(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts: Area[] = [
    { ...area, bottom: hole.top - 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
    { ...area, top: hole.bottom + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of the areas without the holes. */
export function subtractAreas(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtractArea(area, hole)), [...areas]);
}

/** The number of cells. */
export function areaSize(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The most cells that one change may give a look: whole columns and sheets are more. */
const LARGEST_AREA = 2_000_000;

/** Stops where so many cells are meant that each would have to be written down. */
export function refuseVast(area: Area): void {
  if (areaSize(area) > LARGEST_AREA) throw new Error("A look for whole columns or a whole sheet is not written here.");
}
