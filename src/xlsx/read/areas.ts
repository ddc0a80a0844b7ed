import { areaAddress, parseAddress, type Area } from "../../core/grid/address";
import { count } from "../limits";

/** "A1:B2" → Area within the sheet; whole columns ("A:C") and rows ("3:4") too; undefined for anything else. */
export function readArea(text: string): Area | undefined {
  const plain = text.replaceAll("$", "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  const area = columns
    ? parseAddress(`${columns[1]}1:${columns[2]}1048576`)
    : rows
      ? parseAddress(`A${rows[1]}:XFD${rows[2]}`)
      : parseAddress(plain);
  return area && area.top >= 1 && area.bottom <= 1_048_576 && area.left >= 1 && area.right <= 16_384
    ? orderly(area)
    : undefined;
}

/** A list of areas as the file writes it, with spaces between; unreadable ones are left out. */
export function readAreas(list: string | undefined): Area[] {
  const areas: Area[] = [];
  for (const [text] of (list ?? "").matchAll(/\S+/g)) {
    count("areas");
    const area = readArea(text);
    if (area) areas.push(area);
  }
  return areas;
}

/** Areas as the file writes them. */
export function writeAreas(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

function orderly({ top, left, bottom, right }: Area): Area {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
