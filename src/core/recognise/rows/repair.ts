import { plainText } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Role } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { isReference, looksRated, saysWhen } from "../headings/dataWords";
import { startsLower, type Line } from "./line";

const bulletOf = (text: string | undefined) => /^\s*([^\s\p{L}\p{N}("'‘“[£?.-])\s*/u.exec(text ?? "")?.[1];

/** What the table's columns usually hold: by it a text in the wrong column is known. */
interface Usual {
  readonly leads: ReadonlySet<string>;
  /** The bullet that begins most actions and hardly any outcome. */
  readonly bullet: string | undefined;
}

function usualOf(lines: readonly Line[]): Usual {
  const leads = new Map<string, number>();
  const bullets = new Map<string, number>();
  let actions = 0;
  for (const { own } of lines) {
    const lead = own.get("lead");
    if (lead) leads.set(plainText(lead.text), (leads.get(plainText(lead.text)) ?? 0) + 1);
    const action = own.get("action");
    if (action) actions++;
    const bullet = bulletOf(action?.text);
    if (bullet !== undefined) bullets.set(bullet, (bullets.get(bullet) ?? 0) + 1);
  }
  const [most] = [...bullets].sort((a, b) => b[1] - a[1]);
  return {
    leads: new Set([...leads].filter(([, count]) => count >= 2).map(([text]) => text)),
    bullet: most && most[1] >= 3 && most[1] >= actions * 0.4 ? most[0] : undefined,
  };
}

/** How well texts fit the roles they would have: each that plainly fits counts one, each that plainly does not takes one. */
function fit(own: ReadonlyMap<Role, Filled>, { leads, bullet }: Usual): number {
  const text = (role: Role) => own.get(role)?.text;
  const judge = (role: Role, yes: (said: string) => boolean, no: (said: string) => boolean) => {
    const said = text(role);
    return said === undefined ? 0 : yes(said) ? 1 : no(said) ? -1 : 0;
  };
  const isLead = (said: string) => leads.has(plainText(said));
  return (
    judge("ref", isReference, (said) => said.length > 14) +
    judge("timescale", saysWhen, (said) => looksRated(said) || said.length > 40) +
    judge("rating", looksRated, (said) => said.length > 12 || saysWhen(said)) +
    judge("lead", isLead, (said) => saysWhen(said) || said.length > 80) +
    judge("action", (said) => bullet !== undefined && bulletOf(said) === bullet, isLead) +
    judge("measure", () => false, saysWhen)
  );
}

/** The line with every text read from the column on its left, where that fits the table clearly better: all of it slipped to the left. */
function shifted(page: Page, line: Line, layout: Layout, usual: Usual): Line | undefined {
  const own = new Map<Role, Filled>();
  for (const [role, column] of layout.byRole) {
    const at = page.at(line.row, column - 1);
    // A rating that slipped stands in no rating cell: what stands in the rating column is what counts.
    if (at && role !== "rating") own.set(role, at);
  }
  const rating = [...layout.byRole].find(([role]) => role === "rating")?.[1];
  const slippedRating = rating === undefined ? undefined : page.at(line.row, rating - 1);
  const judged = new Map(own);
  if (slippedRating) judged.set("rating", slippedRating);
  if (!own.has("action")) return undefined;
  return fit(judged, usual) - fit(line.own, usual) >= 3 ? { ...line, own, slipped: true } : undefined;
}

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
  const aimAbove = line.own.has("outcome") && !startsLower(line.own.get("outcome")?.text ?? "") && (!outcome || startsLower(outcome.text)) && !line.spanned.has("outcome"); // prettier-ignore
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

/** Puts right what has slipped: texts one column to the left, an aim's number one row too low. Lines that are sound come back as they are. */
export function repairLines(page: Page, lines: readonly Line[], layout: Layout): Line[] {
  const usual = usualOf(lines);
  const repaired = lines.map((line) => shifted(page, line, layout, usual) ?? slippedAction(line, usual) ?? line);
  const withNumber = repaired.filter((line) => line.own.has("ref") && line.own.has("outcome")).length;
  const apart = repaired.filter((line) => line.own.has("outcome") && !line.own.has("ref")).length;
  for (let i = 0; i + 1 < repaired.length; i++) {
    const [line, next] = [repaired[i], repaired[i + 1]];
    if (!line || !next || withNumber < apart) continue;
    const moved = numberMovedUp(line, next, repaired[i + 2]);
    if (moved) [repaired[i], repaired[i + 1]] = moved;
  }
  return repaired;
}
