import { plainText } from "../../grid/cleanText";
import type { Line } from "./line";

/** The mark that a text begins with, neither letter nor figure; undefined where it begins with words. */
export const bulletOf = (text: string | undefined): string | undefined =>
  /^\s*([^\s\p{L}\p{N}("'‘“[£?.-])\s*/u.exec(text ?? "")?.[1];

/** What the table's columns usually hold: by it a text in the wrong column is known. */
export interface Usual {
  /** Leads named at least twice. */
  readonly leads: ReadonlySet<string>;
  /** The bullet that begins most actions and hardly any outcome. */
  readonly bullet: string | undefined;
  /** Average length of an action, in characters. */
  readonly actionLength: number;
}

/** Learns what a table's columns usually hold. */
export function usualOf(lines: readonly Line[]): Usual {
  const leads = new Map<string, number>();
  const bullets = new Map<string, number>();
  let actions = 0;
  let letters = 0;
  for (const { own } of lines) {
    const lead = own.get("lead");
    if (lead) leads.set(plainText(lead.text), (leads.get(plainText(lead.text)) ?? 0) + 1);
    const action = own.get("action");
    if (!action) continue;
    actions++;
    letters += action.text.length;
    const bullet = bulletOf(action.text);
    if (bullet !== undefined) bullets.set(bullet, (bullets.get(bullet) ?? 0) + 1);
  }
  const [most] = [...bullets].sort((a, b) => b[1] - a[1]);
  return {
    leads: new Set([...leads].filter(([, count]) => count >= 2).map(([text]) => text)),
    bullet: most && most[1] >= 3 && most[1] >= actions * 0.4 ? most[0] : undefined,
    actionLength: letters / Math.max(1, actions),
  };
}
