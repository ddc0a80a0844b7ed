import type { Likeness } from "./likeness";
import { nearness, type Nearness } from "./neighbourhood";
import { sameField, type Partners } from "./settle";
import { idAt, type Table } from "./table";
import { measureColumns, sampleOf, type Sample } from "./worth";

/** How much speaks for two rows being one action, as the log of the odds: 0 is as likely as not. */
export interface Weighing {
  /** What the rows say of themselves, wherever they stand: words, lead, measure, update. Undefined where no place could make a pair of them. */
  own(before: number, after: number): number | undefined;
  /** What number, outcome, band and neighbours say, given the pairs known. */
  placing(partners: Partners): (before: number, after: number) => number;
  /** Likeness.standing of their words; undefined where either has none. */
  standing(before: number, after: number): number | undefined;
}

/** However much the place agrees, it never says more than this beyond naming one action: another may have been put in its place. */
const placeBonus = 3;
const peopleBonus = 4;
/** Words agree from here: hardly any two different actions are so alike, hardly any reworded one is less (see Likeness.standing). */
export const agreeAt = 0.1;
const wordsBonus = 9;
const leastWords = -12;
const fallOfWords = 30;
const wordsOnOneSide = -3;
/** Doubtful pairs are shown to be checked rather than told as one action gone and one new. */
const inFavour = 1.5;

export function weigh(table: Table, settled: Partners, likeness: Likeness): Weighing {
  const rows = Math.max(table.before.count, table.after.count, 2);
  const prior = Math.log(rows);
  const agreement = measureColumns(table, sampleOf(settled));

  const textsOf = (i: number, j: number) => [idAt(table.before, "text", i), idAt(table.after, "text", j)] as const;
  const standing = (i: number, j: number) => {
    const [a, b] = textsOf(i, j);
    if (a < 0 || b < 0) return undefined;
    return a === b ? 1 : likeness.standing(likeness.compare(a, b).share);
  };
  const wording = (i: number, j: number) => {
    const [a, b] = textsOf(i, j);
    if (a < 0 || b < 0) return a === b ? 0 : wordsOnOneSide;
    const { share, tells } = likeness.compare(a, b);
    const stands = likeness.standing(share);
    if (stands < agreeAt) return Math.max(leastWords, (stands - agreeAt) * fallOfWords);
    return Math.min(((prior + wordsBonus) * (stands - agreeAt)) / (1 - agreeAt), tells);
  };
  const own = (i: number, j: number) => {
    const words = inFavour + wording(i, j);
    const saysTheSame = sameField(table, "update", i, j) || sameField(table, "measure", i, j);
    if (words + placeBonus + peopleBonus <= 0 && !saysTheSame) return undefined;
    const people = agreement("lead", i, j) + agreement("team", i, j) + agreement("timescale", i, j);
    const told = Math.min(prior, agreement("measure", i, j) + agreement("update", i, j));
    const odds = words + told + Math.min(words < inFavour ? 0 : peopleBonus, people);
    return odds + placeBonus > 0 ? odds : undefined;
  };

  const number = (i: number, j: number) => {
    const whole = agreement("number", i, j);
    return whole >= 0 || !sameField(table, "ref", i, j) ? whole : agreement("ref", i, j) / 2;
  };
  const placing = (partners: Partners) => {
    const nearWeights = measureNearness(partners, sampleOf(partners), rows);
    return (i: number, j: number) => {
      const outcome = agreement("outcome", i, j);
      const band = agreement("band", i, j);
      const title = outcome === 0 ? band : outcome + 0.3 * band;
      const sum = number(i, j) + title + 0.3 * agreement("intro", i, j) + nearWeights[nearness(partners, i, j)];
      return Math.min(sum, prior + placeBonus) - prior;
    };
  };
  return { own, placing, standing };
}

function measureNearness(partners: Partners, sample: Sample, rows: number): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [2, 1, 2, 6];
  for (const [i, j] of sample) counts[nearness(partners, i, j)] += 1;
  const sum = counts[0] + counts[1] + counts[2] + counts[3];
  const byChance = [1, Math.min(0.5, 8 / rows), Math.min(0.3, 2 / rows), Math.min(0.2, 1 / rows)] as const;
  const weight = (level: Nearness) => Math.log(counts[level] / sum / byChance[level]);
  return [weight(0), weight(1), weight(2), weight(3)];
}
