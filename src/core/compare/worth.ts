import type { Partners } from "./settle";
import { idAt, type Field, type Table } from "./table";
import { shareOfWords, stems } from "./words";

/** What it says for two rows being one action that a column agrees, or that it differs: as the log of the odds; 0 where either has nothing there. */
export type Agreement = (field: Field, before: number, after: number) => number;

const sampleSize = 400;
/** Before anything is measured: nine of ten values stay from meeting to meeting. Counted as so many pairs. */
const expected = { stays: 0.9, counted: 8 };
const alikeEnough = 0.5;

/**
 * What each column is worth is not fixed but measured, on pairs that are settled (after Fellegi and Sunter's record
 * linkage): where every action was renumbered a number is worth nothing, where none was it is worth most; and a value
 * that few actions hold is worth more than one that many share.
 */
export function measureColumns(table: Table, sample: Sample): Agreement {
  const stays = measureStaying(table, sample);
  const alike = aliker(table);
  const worth = (field: Field, id: number) => {
    const held = table.held[field];
    const share = Math.max((held.before[id] ?? 0) / table.before.count, (held.after[id] ?? 0) / table.after.count);
    return Math.log(stays(field) / share);
  };
  return (field, i, j) => {
    const a = idAt(table.before, field, i);
    const b = idAt(table.after, field, j);
    if (a < 0 || b < 0) return 0;
    if (a === b) return worth(field, a);
    const likely = alike(field, a, b);
    if (likely > alikeEnough) return likely * 0.5 * Math.max(0, Math.min(worth(field, a), worth(field, b)));
    return Math.log(1 - stays(field));
  };
}

export type Sample = readonly (readonly [before: number, after: number])[];

/** The settled pairs that the columns are measured on, spread evenly. */
export function sampleOf(partners: Partners): Sample {
  const settled: (readonly [number, number])[] = [];
  partners.ofBefore.forEach((j, i) => {
    if (j >= 0) settled.push([i, j]);
  });
  const step = Math.max(1, Math.floor(settled.length / sampleSize));
  return settled.filter((_, k) => k % step === 0);
}

function measureStaying(table: Table, sample: Sample): (field: Field) => number {
  const known = new Map<Field, number>();
  return (field) => {
    const measured = known.get(field);
    if (measured !== undefined) return measured;
    let both = 0;
    let same = 0;
    for (const [i, j] of sample) {
      const a = idAt(table.before, field, i);
      const b = idAt(table.after, field, j);
      if (a < 0 || b < 0) continue;
      both += 1;
      if (a === b) same += 1;
    }
    const share = (same + expected.stays * expected.counted) / (both + expected.counted);
    known.set(field, Math.min(0.98, Math.max(0.02, share)));
    return known.get(field) ?? share;
  };
}

/** The words two different values of a column share; 0 for columns where likeness says nothing. */
function aliker(table: Table): (field: Field, a: number, b: number) => number {
  const fieldsWithWords: ReadonlySet<Field> = new Set<Field>(["outcome", "band", "lead", "measure", "update"]);
  const bags = new Map<Field, Map<number, ReadonlySet<string>>>();
  return (field, a, b) => {
    if (!fieldsWithWords.has(field)) return 0;
    let known = bags.get(field);
    if (known === undefined) bags.set(field, (known = new Map()));
    const bag = (id: number): ReadonlySet<string> => {
      const made = known.get(id) ?? stems(table.values[field][id] ?? "");
      known.set(id, made);
      return made;
    };
    return shareOfWords(bag(a), bag(b));
  };
}
