import type { Page } from "../../grid/page";
import type { Layout } from "../columns/layout";
import { startsLower, type Line } from "./line";
import { shifted } from "./shifted";
import { bulletOf, usualOf, type Usual } from "./usual";

/** The line with its action taken from the outcome's column, where the bullet of actions stands there and no action does. */
function slippedAction(line: Line, { bullet }: Usual): Line | undefined {
  const outcome = line.own.get("outcome");
  if (!outcome || line.own.has("action") || line.own.has("ref")) return undefined;
  if (bullet === undefined || bulletOf(outcome.text) !== bullet) return undefined;
  const own = new Map(line.own);
  own.delete("outcome");
  own.set("action", outcome);
  return { ...line, own, slipped: true };
}

/** The two lines with the number moved up, where an aim's number stands a row below its words. */
function numberMovedUp(line: Line, next: Line, after: Line | undefined): [Line, Line] | undefined {
  const number = next.own.get("ref");
  if (!number || line.own.has("ref") || line.spanned.has("ref") || next.row - line.row > 1) return undefined;
  const outcome = next.own.get("outcome");
  const aimAbove =
    line.own.has("outcome") &&
    !startsLower(line.own.get("outcome")?.text ?? "") &&
    (!outcome || startsLower(outcome.text)) &&
    !line.spanned.has("outcome");
  const action = line.own.get("action");
  const brokenOff =
    action !== undefined &&
    !line.own.has("outcome") &&
    !line.own.has("lead") &&
    !/[.:;!?)]\s*$/.test(action.text) &&
    !next.own.has("action") &&
    !next.own.has("lead") &&
    startsLower(after?.own.get("action")?.text ?? "");
  if (!aimAbove && !brokenOff) return undefined;
  const above = new Map(line.own);
  above.set("ref", number);
  const below = new Map(next.own);
  below.delete("ref");
  if (brokenOff && outcome) {
    above.set("outcome", outcome);
    below.delete("outcome");
  }
  return [
    { ...line, own: above },
    { ...next, own: below },
  ];
}

/**
 * True where every number that stands apart from an aim stands directly below one that has an action of its own and no number: the numbers
 * are the aims', each a row too low, and not those of the actions.
 */
function numbersAllLow(lines: readonly Line[]): boolean {
  let low = 0;
  for (const [i, line] of lines.entries()) {
    if (!line.own.has("ref") || line.own.has("outcome")) continue;
    const above = lines[i - 1];
    if (!above?.own.has("outcome") || !above.own.has("action") || above.own.has("ref") || above.row !== line.row - 1)
      return false;
    low++;
  }
  return low >= 2;
}

/** Puts right what has slipped: texts one column to the left, an aim's number one row too low. Lines that are sound come back as they are. */
export function repairLines(page: Page, lines: readonly Line[], layout: Layout): Line[] {
  const usual = usualOf(lines);
  const repaired = lines.map((line) => shifted(page, line, layout, usual) ?? slippedAction(line, usual) ?? line);
  const withNumber = repaired.filter((line) => line.own.has("ref") && line.own.has("outcome")).length;
  const apart = repaired.filter((line) => line.own.has("outcome") && !line.own.has("ref")).length;
  if (withNumber < apart && !numbersAllLow(repaired)) return repaired;
  for (let i = 0; i + 1 < repaired.length; i++) {
    const [line, next] = [repaired[i], repaired[i + 1]];
    if (!line || !next) continue;
    const moved = numberMovedUp(line, next, repaired[i + 2]);
    if (moved) [repaired[i], repaired[i + 1]] = moved;
  }
  return repaired;
}
