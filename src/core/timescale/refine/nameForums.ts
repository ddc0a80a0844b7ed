import { forumsIn } from "../forumsIn";
import type { Reading, Refinement } from "../reading";
import { gapOf, isDate, listGap } from "./gaps";

const leads = /^(?:G|bw(?:aw)?)?[,:(\n~-]*[bOKpWGE]*[~-]?$/;
const trails = /^(?:'w)?[,:(~-]*[bt]*$/;

/**
 * The forum that a date is for, in the board's own words: "Report to BMG in October", "June Board", "BMG in June, October
 * and February". Where one stands between two dates, a comma says to which it does not belong.
 */
export const nameForums: Refinement = (readings, scene) => {
  const dates = readings.filter(isDate);
  if (dates.length === 0) return readings;
  const named = new Map<Reading | undefined, Pick<Reading, "forums" | "forumLeads">>();
  for (const { forums, first, last } of forumsIn(scene, readings)) {
    const next = dates.find((date) => date.first > last);
    const left = dates.filter((date) => date.last < first).at(-1);
    const behind = !left || named.has(left) ? "?" : scene.signs.slice(left.last + 1, first);
    const ahead = next ? scene.signs.slice(last + 1, next.first) : "?";
    const isBehind = trails.test(behind) && (behind === "" || (/[,;\n]/.test(ahead) && !/[,;\n]/.test(behind)));
    if (leads.test(ahead) && !isBehind) named.set(next, { forums, forumLeads: true });
    else if (trails.test(behind)) named.set(left, { forums });
  }
  dates.forEach((date, index) => {
    const left = named.get(dates[index - 1]);
    if (left?.forumLeads && !named.has(date) && listGap.test(gapOf(scene, dates[index - 1], date)))
      named.set(date, left);
  });
  dates.reduceRight((right, date) => {
    const after = named.get(right);
    if (after && !after.forumLeads && !named.has(date) && listGap.test(gapOf(scene, date, right)))
      named.set(date, after);
    return date;
  });
  return named.size === 0 ? readings : readings.map((reading) => ({ ...reading, ...named.get(reading) }));
};
