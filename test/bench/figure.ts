/** One figure of the benchmark, as the contract prints it. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** ours / peer. */
  readonly ratio: number | null;
}

/** A figure with its ratio. */
export function figure(
  name: string,
  unit: string,
  ours: number,
  peer: number | null = null,
  peerName: string | null = null,
): Figure {
  return { name, unit, ours, peer, peerName, ratio: peer === null || peer === 0 ? null : ours / peer };
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds of a piece of work. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
