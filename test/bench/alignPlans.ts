import type { Action } from "../../src/core/plan/plan";
import { makeRandom, type Random } from "./alignRandom";
import { boardVocabulary, type Vocabulary } from "./alignVocabulary";

/** How a quarter changes a plan; each a share of the rows. */
export interface Quarter {
  readonly reworded: number;
  readonly added: number;
  readonly dropped: number;
  readonly moved: number;
  readonly othersNumber: number;
  readonly rerated: number;
  readonly usedTwice: number;
  /** all: every row numbered anew from the top. */
  readonly numbers: "kept" | "all" | "blank";
}

export const usualQuarter: Quarter = {
  reworded: 0.05,
  added: 0.03,
  dropped: 0.03,
  moved: 0.1,
  othersNumber: 0.05,
  rerated: 0.3,
  usedTwice: 0.03,
  numbers: "kept",
};
export const hardQuarter: Quarter = {
  ...usualQuarter,
  reworded: 0.2,
  added: 0.05,
  dropped: 0.05,
  moved: 0.3,
  othersNumber: 0,
  numbers: "all",
};

/** Two versions of one made-up plan, and which row of the later is which of the earlier (-1 for a new one). */
export interface TwoVersions {
  readonly before: readonly Action[];
  readonly after: readonly Action[];
  readonly truth: readonly number[];
}

interface Row {
  origin: number;
  action: string;
  outcome: string;
  band: string;
  lead: string;
  timescale: string;
  rating: string;
  update: string;
  ref: string | null;
}

const months = ["June", "September", "October", "December", "January", "March", "ongoing"];
const codes = ["R", "A", "G", "C", "B"];

export function makeTwoVersions(
  rows: number,
  quarter: Quarter,
  seed: number,
  words: Vocabulary = boardVocabulary,
): TwoVersions {
  const random = makeRandom(seed);
  const plan = makePlan(rows, random, words);
  for (const k of random.some(Math.round((rows * quarter.usedTwice) / 2), rows)) {
    const [one, other] = [plan[k], plan[random.below(rows)]];
    if (one && other && one !== other) other.action = one.action;
  }
  numberFromTop(plan);
  if (quarter.numbers === "blank") for (const row of plan) row.ref = null;

  let later = plan.map((row) => ({ ...row }));
  const gone = new Set(random.some(Math.round(rows * quarter.dropped), rows));
  for (const k of random.some(Math.round(rows * quarter.reworded), rows)) {
    const row = later[k];
    if (row) row.action = reword(row.action, k % 3, random, words);
  }
  for (const row of later) {
    if (!random.chance(quarter.rerated)) continue;
    row.rating = random.pick(codes);
    row.update = random.chance(0.5) ? `${row.update} ${words.sentence(random)}` : words.sentence(random);
  }
  for (const k of random.some(Math.round(rows * quarter.othersNumber), rows)) {
    const [row, other] = [later[k], plan[random.below(rows)]];
    if (row && other) row.ref = other.ref;
  }
  later = later.filter((_, k) => !gone.has(k));
  for (const k of random.some(Math.round(rows * quarter.moved), later.length)) {
    const [row] = later.splice(k, 1);
    const to = random.below(later.length + 1);
    const next = later[to];
    if (row && next && random.chance(0.5)) row.band = next.band;
    if (row) later.splice(to, 0, row);
  }
  for (let k = 0; k < Math.round(rows * quarter.added); k += 1) {
    const to = random.below(later.length);
    const beside = later[to];
    if (beside)
      later.splice(to, 0, {
        ...freshRow(random, words),
        origin: -1,
        outcome: beside.outcome,
        band: beside.band,
        ref: quarter.numbers === "blank" ? null : (plan[random.below(rows)]?.ref ?? null),
      });
  }
  if (quarter.numbers === "all") numberFromTop(later);
  return { before: plan.map(toAction), after: later.map(toAction), truth: later.map((row) => row.origin) };
}

function freshRow(random: Random, words: Vocabulary): Row {
  return {
    origin: -1,
    action: words.sentence(random),
    outcome: "",
    band: "",
    lead: random.pick(words.leads),
    timescale: random.pick(months),
    rating: random.pick(codes),
    update: random.chance(0.2) ? "No update" : words.sentence(random),
    ref: null,
  };
}

function makePlan(rows: number, random: Random, words: Vocabulary): Row[] {
  let outcome = "";
  let band = "";
  return Array.from({ length: rows }, (_, k) => {
    if (k % Math.ceil(rows / 6) === 0) band = `Priority ${Math.floor((k * 6) / rows) + 1}: ${words.clause(random)}`;
    if (k % 4 === 0) outcome = words.sentence(random);
    return { ...freshRow(random, words), origin: k, outcome, band };
  });
}

/** 1.1, 1.2 … within each band as it now stands, so that a row put in or moved shifts all that follow. */
function numberFromTop(rows: Row[]): void {
  let priority = 0;
  let count = 0;
  let band = "";
  for (const row of rows) {
    if (row.band !== band && rows.length > 0 && !sameBandAgain(row.band)) {
      priority += 1;
      count = 0;
      band = row.band;
    }
    count += 1;
    row.ref = `${priority}.${count}`;
  }
  function sameBandAgain(name: string): boolean {
    return band !== "" && Number(name.slice(9, 10)) <= priority;
  }
}

/** 0: a word or two, or a slip of the pen; 1: a third of the words, or the clauses turned; 2: half of it written anew. */
function reword(text: string, severity: number, random: Random, words: Vocabulary): string {
  const parts = text.split(" ");
  const replace = (share: number) => parts.map((part) => (random.chance(share) ? words.word(random) : part)).join(" ");
  if (severity === 0) {
    if (random.chance(0.4)) return `${text}${random.pick([".", ", as agreed", " (carried over)"])}`;
    const at = random.below(parts.length);
    parts[at] = words.word(random);
    return parts.join(" ");
  }
  const middle = Math.floor(parts.length / 2);
  if (severity === 1)
    return random.chance(0.3) ? [...parts.slice(middle), ...parts.slice(0, middle)].join(" ") : replace(0.33);
  if (random.chance(0.5)) return replace(0.5);
  return `${parts.slice(0, middle).join(" ")} ${words.clause(random)}`;
}

function toAction(row: Row, k: number): Action {
  return {
    row: k + 2,
    rows: [k + 2, k + 2],
    ref: row.ref,
    sub: null,
    band: row.band,
    outcome: row.outcome,
    action: row.action,
    intro: null,
    lead: row.lead,
    team: null,
    measure: null,
    update: row.update,
    timescale: row.timescale,
    deadlines: [],
    ratingCell: `G${k + 2}`,
    ratingTyped: row.rating,
    rating: row.rating,
    cells: {},
  };
}
