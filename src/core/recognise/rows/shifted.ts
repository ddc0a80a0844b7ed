import { plainText } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Role } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { isReference, looksLikeLead, looksRated, saysWhen } from "../headings/dataWords";
import type { Line } from "./line";
import { bulletOf, type Usual } from "./usual";

type Own = ReadonlyMap<Role, Filled>;

/** How well texts fit the roles they would have: each that plainly fits counts one, each that plainly does not takes one. */
function fits(own: Own, { leads, bullet, actionLength }: Usual): number[] {
  const judge = (role: Role, yes: (said: string) => boolean, no: (said: string) => boolean) => {
    const said = own.get(role)?.text;
    return said === undefined ? 0 : yes(said) ? 1 : no(said) ? -1 : 0;
  };
  const isKnown = (said: string) => leads.has(plainText(said));
  const isLead = (said: string) =>
    isKnown(said) || (said.length < Math.min(50, actionLength * 0.7) && looksLikeLead(said));
  return [
    judge("ref", isReference, (said) => said.length > 14 || /\p{L}\s+\p{L}/u.test(said)),
    judge("timescale", saysWhen, (said) => looksRated(said) || said.length > 40),
    judge("rating", looksRated, (said) => said.length > 12 || saysWhen(said)),
    judge("lead", isKnown, (said) => saysWhen(said) || said.length > 80),
    judge("action", (said) => bullet !== undefined && bulletOf(said) === bullet, isLead),
    judge("measure", () => false, saysWhen),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

/** The texts as they read where some neighbouring roles, from `first` to `last`, are read from the column on their left. */
function readShifted(page: Page, line: Line, roles: readonly (readonly [Role, number])[], first: number, last: number) {
  const own = new Map<Role, Filled>();
  let moved = 0;
  for (const [i, [role, column]] of roles.entries()) {
    const inside = i >= first && i <= last;
    const at = inside ? page.at(line.row, column - 1) : line.own.get(role);
    if (!at || (!inside && column === (roles[first]?.[1] ?? 0) - 1)) continue;
    if (inside) moved++;
    own.set(role, at);
  }
  return { own, moved };
}

/**
 * The line with the texts that slipped one column to the left put right, where that fits the table clearly better: all of them, or those of
 * some neighbouring columns. Undefined for a line that is sound.
 */
export function shifted(page: Page, line: Line, layout: Layout, usual: Usual): Line | undefined {
  const before = fits(line.own, usual);
  if (!before.includes(-1)) return undefined;
  const roles = [...layout.byRole].filter(([role]) => role !== "band").sort((a, b) => a[1] - b[1]);
  let best: { own: Own; gain: number; width: number } | undefined;
  for (let first = 0; first < roles.length; first++) {
    for (let last = first + 1; last < roles.length; last++) {
      // What slipped to the left leaves its last cell empty.
      if (page.at(line.row, roles[last]?.[1] ?? 0)) continue;
      const { own, moved } = readShifted(page, line, roles, first, last);
      if (moved < 2 || !own.has("action")) continue;
      const after = fits(own, usual);
      const gain = sum(after) - sum(before);
      const dated = after[1] === 1 && before[1] !== 1;
      const width = last - first;
      if (gain < (dated ? 2 : 3) || (best && (best.gain > gain || (best.gain === gain && best.width <= width))))
        continue;
      best = { own, gain, width };
    }
  }
  if (!best) return undefined;
  const own = new Map(best.own);
  const rating = line.own.get("rating");
  // A rating that slipped stands in no rating cell: what stands in the rating column is what counts.
  if (own.get("rating") !== rating) own.delete("rating");
  return { ...line, own, slipped: true };
}
