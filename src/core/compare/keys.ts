import type { Key, KeyEntry, Stage } from "../key/key";
import { plain, shareOfWords, stems } from "./words";

/** Two versions' keys side by side. */
export interface KeyMatch {
  /** What a code of either version means; undefined for a code that its key has not. A version without a key is read by the other's. */
  readonly before: (code: string | null) => KeyEntry | undefined;
  readonly after: (code: string | null) => KeyEntry | undefined;
  /** Whether two entries mean the same, whatever their letters and colours. */
  sameMeaning(before: KeyEntry, after: KeyEntry): boolean;
  /** What an officer must know to read the comparison; empty where the keys are the same. */
  readonly say: readonly string[];
}

/** Matches two keys by meaning: by stage, and among entries of one stage, or of none that is known, by their words. */
export function matchKeys(before: Key, after: Key): KeyMatch {
  const earlier = before.length === 0 ? after : before;
  const later = after.length === 0 ? before : after;
  const partner = pairEntries(earlier, later);
  return {
    before: (code) => earlier.find((entry) => entry.code === code),
    after: (code) => later.find((entry) => entry.code === code),
    sameMeaning: (one, other) => partner.get(one) === other,
    say: sayDifference(before, after, partner),
  };
}

function pairEntries(before: Key, after: Key): ReadonlyMap<KeyEntry, KeyEntry> {
  const partner = new Map<KeyEntry, KeyEntry>();
  const taken = new Set<KeyEntry>();
  const possible = before.flatMap((one) =>
    after.flatMap((other) => {
      const likeness = likenessOf(one, other);
      return likeness > 0 ? [{ one, other, likeness }] : [];
    }),
  );
  possible.sort((a, b) => b.likeness - a.likeness);
  for (const { one, other } of possible) {
    if (partner.has(one) || taken.has(other)) continue;
    partner.set(one, other);
    taken.add(other);
  }
  return partner;
}

function wordsOf(entry: KeyEntry): ReadonlySet<string> {
  return stems(plain(`${entry.label} ${entry.meaning}`));
}

/** 0 for entries that cannot be one: another stage, or no stage known and other words. */
function likenessOf(one: KeyEntry, other: KeyEntry): number {
  const words = shareOfWords(wordsOf(one), wordsOf(other));
  const letter = one.code === other.code ? 0.1 : 0;
  if (one.stage !== other.stage) return 0;
  if (isKnown(one.stage)) return 1 + words + letter;
  const sameMeaning = plain(one.meaning).toLowerCase() === plain(other.meaning).toLowerCase();
  return sameMeaning || words >= 0.5 ? words + letter : 0;
}

function isKnown(stage: Stage): boolean {
  return stage !== "unknown";
}

function sayDifference(before: Key, after: Key, partner: ReadonlyMap<KeyEntry, KeyEntry>): readonly string[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length === 0) return ["The earlier version holds no key; its ratings are read by the later one's."];
  if (after.length === 0) return ["The later version holds no key; its ratings are read by the earlier one's."];
  const turned = before.flatMap((one) => {
    const other = partner.get(one);
    if (other === undefined) return [`${one.code} (${one.label}) is in the earlier key only`];
    return one.code === other.code ? [] : [`${one.code} (${one.label}) is now ${other.code} (${other.label})`];
  });
  const matched = new Set(partner.values());
  const fresh = after
    .filter((entry) => !matched.has(entry))
    .map((entry) => `${entry.code} (${entry.label}) is in the later key only`);
  const parts = [...turned, ...fresh];
  return parts.length === 0 ? [] : [`The keys differ and are matched by what they mean: ${parts.join("; ")}.`];
}
