import { areaAddress, parseAddress, type Area } from "./address";

/** Excel takes address lists of at most 8,192 characters; the rest is room for doubt. */
const longestList = 8_000;

/** Single cells or areas of one sheet joined to runs down their columns, in the order of columns, then rows. */
export function runsOf(cells: readonly string[]): readonly Area[] {
  const places = cells.flatMap((cell) => parseAddress(cell) ?? []).sort((a, b) => a.left - b.left || a.top - b.top);
  const runs: Area[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.left === place.left && last.right === place.right && last.bottom + 1 >= place.top) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, place.bottom) };
    } else runs.push(place);
  }
  return runs;
}

/** Areas as comma-separated address lists that Excel takes, each under its limit. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list.length + address.length + 1 > longestList) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
