import { areaAddress, parseAddress, type Area } from "../core/grid/address";
import { runsOf } from "../core/grid/addressLists";
import type { FollowRow } from "./followRows";

const lastRow = 1_048_576;

/**
 * Where an area is now, as Excel itself would have moved it: with rows that came between. Empty where all of its rows are gone, undefined where that
 * cannot be told. `lastKnown`: the last row that can be followed; an area goes on below it as far as before.
 */
function followArea(area: Area, follow: FollowRow, lastKnown: number): readonly Area[] | undefined {
  const inside = Math.min(area.bottom, Math.max(area.top, lastKnown));
  const all = Array.from({ length: inside - area.top + 1 }, (_, at) => follow(area.top + at));
  const there = all.filter((at) => at !== "gone");
  if (there.length === 0) return [];
  const [first, last] = [there[0], there.at(-1)];
  if (typeof first !== "number" || typeof last !== "number") return undefined;
  const known = there.filter((at) => typeof at === "number");
  if (known.every((at, n) => n === 0 || at > (known[n - 1] ?? 0))) {
    const beyond = area.bottom === lastRow ? lastRow : last + area.bottom - inside;
    return [{ ...area, top: first, bottom: beyond }];
  }
  // The rows were sorted: each has gone its own way.
  if (known.length < there.length || inside < area.bottom) return undefined;
  return runsOf(known.map((at) => areaAddress({ ...area, top: at, bottom: at })));
}

/** The same for a list of areas in A1 form; "" where all are gone. */
export function followAreas(areas: string, follow: FollowRow, lastKnown: number): string | undefined {
  const now: Area[] = [];
  for (const text of areas.split(",")) {
    const area = parseAddress(text);
    const followed = area && followArea(area, follow, lastKnown);
    if (!followed) return undefined;
    now.push(...followed);
  }
  return now.map(areaAddress).join(",");
}
