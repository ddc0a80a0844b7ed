/** What speaks for two rows being one action. decision: the officer said so. */
export type Evidence = "reference" | "wording" | "band" | "outcome" | "lead" | "neighbourhood" | "decision";

/** One action in both versions, by its place in each version's list of actions. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** All that agrees, what weighs most first. */
  readonly by: readonly Evidence[];
  readonly certain: boolean;
  /** Why an officer should look, in a few words; null where the pair is certain. */
  readonly doubt: string | null;
}

/** An action that only the later version holds. */
export interface Added {
  readonly after: number;
  /** The earlier action whose words it takes over, where that was split; the pair of that one stands in pairs. */
  readonly splitFrom: number | null;
}

/** An action that only the earlier version holds. */
export interface Removed {
  readonly before: number;
  /** The later action that holds its words, where it was merged into another. */
  readonly mergedInto: number | null;
}

/** Which action of one version is which of the other. Every action stands in exactly one place. */
export interface Alignment {
  /** In the order of the later version. */
  readonly pairs: readonly Pair[];
  readonly added: readonly Added[];
  readonly removed: readonly Removed[];
}

/** The same alignment seen from the other side. */
export function mirror(alignment: Alignment): Alignment {
  return {
    pairs: alignment.pairs
      .map((pair) => ({ ...pair, before: pair.after, after: pair.before }))
      .sort((a, b) => a.after - b.after),
    added: alignment.removed.map((gone) => ({ after: gone.before, splitFrom: gone.mergedInto })),
    removed: alignment.added.map((fresh) => ({ before: fresh.after, mergedInto: fresh.splitFrom })),
  };
}
