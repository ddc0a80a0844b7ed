import { seeded } from "../support/bigPlan";
import { mutations } from "./mutate";
import { createReader, type Fate } from "./readers";

/** What became of the files, and each that came to harm: which way of spoiling, which seed, and what happened. */
export interface FuzzResult {
  readonly files: number;
  readonly counts: Readonly<Record<Fate, number>>;
  readonly harm: readonly string[];
}

/** When to stop: after so many files, or so many seconds, whichever comes first. */
export interface FuzzLimits {
  readonly files: number;
  readonly seconds: number;
  /** The time that one file may take. */
  readonly milliseconds: number;
  readonly seed: number;
}

/** Spoils workbooks in every way in turn, and reads them. The same seed makes the same files. */
export async function fuzzFiles(workbooks: readonly Uint8Array[], limits: FuzzLimits): Promise<FuzzResult> {
  const counts: Record<Fate, number> = { refused: 0, read: 0, changed: 0, crashed: 0, hung: 0 };
  const harm: string[] = [];
  const reader = createReader(limits.milliseconds);
  const end = performance.now() + limits.seconds * 1000;
  let files = 0;
  for (; files < limits.files && performance.now() < end; files++) {
    const seed = limits.seed + files;
    const random = seeded(seed);
    const mutation = mutations[files % mutations.length];
    const whole = workbooks[Math.floor(files / mutations.length) % workbooks.length];
    if (!mutation || !whole) break;
    let bytes = mutation.mutate(whole, random);
    // Every third is spoilt twice, the second time in a way that needs no sound package.
    if (files % 3 === 2) bytes = mutations[0]?.mutate(bytes, random) ?? bytes;
    const { fate, why } = await reader.read(bytes);
    counts[fate]++;
    if (fate !== "read" && fate !== "refused") harm.push(`${fate}: ${mutation.name}, seed ${seed}: ${why}`);
  }
  await reader.end();
  return { files, counts, harm };
}
