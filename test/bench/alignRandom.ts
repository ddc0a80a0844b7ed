/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** So many different numbers below a limit. */
  some(count: number, limit: number): readonly number[];
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new RangeError("Nothing to pick from.");
      return picked;
    },
    some: (count, limit) => {
      const all = Array.from({ length: limit }, (_, k) => k);
      for (let k = 0; k < Math.min(count, limit); k += 1) {
        const other = k + below(limit - k);
        [all[k], all[other]] = [all[other] ?? 0, all[k] ?? 0];
      }
      return all.slice(0, Math.min(count, limit));
    },
  };
}
