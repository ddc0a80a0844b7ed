import type { Period } from "../plan/plan";
import { datesIn, type SaidDate } from "./dates";
import { kindSaid } from "./entryKind";
import { forumKey, forumNamesIn } from "./forums";
import { jointPartner, saysJointSitting } from "./joint";
import type { EntryKind } from "./schedule";
import { lexicon, withoutWords } from "../language";
import { alone } from "../language/phrases/joint";
import { beginsAnother } from "../language/phrases/reports";

const smallWords = lexicon("and, then, the, in, by, on");
const withoutSmallWords = (text: string) => withoutWords(text, smallWords);

/** What a schedule's cell is read against. */
export interface EntryScene {
  readonly period: Period;
  /** Which forum is meant where the cell names none. */
  readonly forum: string;
  /** True where the heading itself says that these sittings are joint. */
  readonly joint: boolean;
  readonly meetings: readonly { readonly iso: string; readonly forum: string }[];
}

/** One date of a schedule's cell. */
export interface SaidEntry {
  readonly iso: string;
  readonly forum: string;
  readonly joint: boolean;
  readonly jointWith?: string;
  readonly kind: EntryKind;
}

/** The words that belong to each date of a text: a comma or "and" says to which of its two neighbours words belong. */
export function wordsByDate(text: string, dates: readonly SaidDate[]): readonly string[] {
  const words = dates.map(() => "");
  const add = (at: number, more: string) => {
    if (at >= 0 && at < words.length) words[at] = `${words[at] ?? ""} ${more}`.trim();
  };
  dates.forEach((date, at) => {
    const gap = text.slice(at === 0 ? 0 : dates[at - 1]?.to, date.from);
    const startsNew = at === 0 || beginsAnother.isIn(gap);
    const endsOld = /[,;\n]\s*$/.test(gap) && !/^\s*[,;\n]/.test(gap);
    add(startsNew && !endsOld ? at : at - 1, gap.replace(/^[\s,;]+|[\s,;]+$/g, ""));
  });
  add(words.length - 1, text.slice(dates.at(-1)?.to ?? text.length));
  const says = (part: string | undefined) => /[a-z]{3}/i.test(withoutSmallWords(part ?? ""));
  for (let at = 1; at < words.length; at++) if (!says(words[at])) words[at] = words[at - 1] ?? "";
  for (let at = words.length - 2; at >= 0; at--) if (!says(words[at])) words[at] = words[at + 1] ?? "";
  return words;
}

/** Every date of a schedule's cell with its forum: "August 2017 – joint Board". A cell without a date gives none. */
export function readEntry(text: string, scene: EntryScene): readonly SaidEntry[] {
  const dates = datesIn(text, scene.period, scene.meetings);
  const words = wordsByDate(text, dates);
  return dates.flatMap((date, at) => {
    const own = words[at] ?? "";
    const joint = saysJointSitting(own) || (scene.joint && !alone.isIn(own));
    const named = forumNamesIn(
      own,
      scene.meetings.map(({ forum }) => forum),
    );
    const written = date.forum === null ? named : [date.forum, ...date.alsoTo];
    const partner = joint ? jointPartner(own) : undefined;
    return forumsMeant(written, joint, scene.forum).map((forum): SaidEntry => ({
      iso: date.iso,
      forum,
      joint,
      ...(partner === undefined ? {} : { jointWith: partner }),
      kind: kindSaid(own) ?? "report",
    }));
  });
}

const safeguardingBoard = /^\w*s(?:ab|cb|cp)(?: board)?$/i;

/** Which forums the words mean: "joint NSAB Board", "joint NSCB/NSAB Board" and "jointly with NSAB" are the board's own Board, held with the other. */
function forumsMeant(named: readonly string[], joint: boolean, usual: string): readonly string[] {
  const meant = named.map((forum) => {
    const isPartner = joint && (safeguardingBoard.test(forum) || forumKey(forum).endsWith(` ${forumKey(usual)}`));
    return isPartner || forumKey(forum) === forumKey(usual) ? usual : forum;
  });
  return meant.length === 0 ? [usual] : [...new Set(meant)];
}
