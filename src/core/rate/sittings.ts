import { daysInMonth, type Day } from "../grid/day";
import { lexicon, withoutWords } from "../language";

/** A meeting that was or will be held, as far as the workbook says. */
export interface HeldSitting {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly iso: string;
  readonly forum: string;
  /** True where it stands in a list of meetings, which can be taken for whole; false where only a timescale names it. */
  readonly isListed: boolean;
}

/** How many meetings there were between two days: at least and at most, as far as the dates are known. */
export interface SittingCount {
  readonly least: number;
  readonly most: number;
  /** True where the list of meetings reaches over the whole time, so that none can be missing. */
  readonly isWhole: boolean;
  /** The dates of those that there surely were, in order. */
  readonly dates: readonly string[];
}

const start = (iso: string): Day => (iso.length > 7 ? iso : `${iso}-01`);
const end = (iso: string): Day =>
  iso.length > 7 ? iso : `${iso}-${daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))}`;

/** Words that do not tell one forum from another. */
const smallWords = lexicon("the, joint, full, main, meeting(s)");

function plainForum(name: string): string {
  return withoutWords(name.toLowerCase(), smallWords)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The sittings of one forum, each once: a month that a day of is known as well is that day. */
function ofForum(sittings: readonly HeldSitting[], forum: string | null): readonly HeldSitting[] | undefined {
  const names = new Set(sittings.map((each) => plainForum(each.forum)));
  const [only] = names;
  const wanted = forum === null ? (names.size === 1 ? only : undefined) : plainForum(forum);
  if (wanted === undefined) return undefined;
  const isMeant = (name: string) =>
    name === wanted || (wanted === "board" && / board$/.test(name) && !names.has("board"));
  const meant = sittings.filter((each) => isMeant(plainForum(each.forum)));
  const days = new Set(meant.flatMap(({ iso }) => (iso.length > 7 ? [iso.slice(0, 7)] : [])));
  const kept = meant.filter(({ iso }) => iso.length > 7 || !days.has(iso));
  const listed = new Set(meant.flatMap(({ iso, isListed }) => (isListed ? [iso] : [])));
  return [...new Set(kept.map(({ iso }) => iso))]
    .sort()
    .map((iso) => ({ iso, forum: wanted, isListed: listed.has(iso) }));
}

/**
 * The meetings of a forum after something was due and up to a day. `due`: the first and the last day it can mean; a meeting within
 * is counted only in `most`. Undefined where the workbook names no meeting of it, or does not say whose meetings are meant.
 */
export function countSittings(
  sittings: readonly HeldSitting[],
  forum: string | null,
  due: { readonly first: Day; readonly last: Day },
  asAt: Day,
): SittingCount | undefined {
  const own = ofForum(sittings, forum);
  if (!own || own.length === 0) return undefined;
  const sure = own.filter(({ iso }) => start(iso) > due.last && end(iso) <= asAt);
  const possible = own.filter(({ iso }) => end(iso) > due.first && start(iso) <= asAt);
  const listed = own.filter(({ isListed }) => isListed);
  const isWhole = listed.some(({ iso }) => start(iso) <= due.last) && listed.some(({ iso }) => end(iso) >= asAt);
  return { least: sure.length, most: possible.length, isWhole, dates: sure.map(({ iso }) => iso) };
}
