import { newState } from "../../src/xlsx/newState";
import { cellKey, type CellLook, type WorkbookState } from "../../src/xlsx/state";

/** A small random source with a seed, so that a run can be repeated (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const key = [
  ["Clear", "Work is underway and expected to be completed within the agreed timescale", undefined],
  ["Red", "Work is underway, and the deadline will be missed by more than three months", "FF0000"],
  ["Amber", "Work is underway, and the deadline will be missed by less than three months", "FFC000"],
  ["Green", "Action completed", "00B050"],
  ["Blue", "Action not yet commenced", "0070C0"],
] as const;

const verbs = ["Review", "Agree", "Publish", "Audit", "Refresh", "Test", "Share", "Map", "Monitor", "Revise"];
const things = [
  "the referral pathway",
  "learning from reviews",
  "the training offer",
  "the dataset",
  "the constitution",
  "advocacy",
  "the self-assessment",
  "transition work",
  "the escalation policy",
  "the risk tool",
];
const partners = [
  "with health partners",
  "across the partnership",
  "with the voluntary sector",
  "in care settings",
  "for housing officers",
  "with the police",
  "for elected members",
];
const leads = ["QA subgroup", "Board Manager", "Adult Social Care", "Learning subgroup", "Police"];
const months = ["April 2018", "June 2018", "September 2018", "December 2018", "February 2019", "March 2019", "Ongoing"];

/** A workbook with one plan of so many rated actions, in the layout that boards use most: title, key, headings, bands. Ratings are drawn evenly. */
export function bigPlan(actions: number, seed = 7): WorkbookState {
  const state = newState(["Action Plan"]);
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const put = (row: number, column: number, value: string | number, look: CellLook = {}) =>
    sheet.cells.set(cellKey(row, column), { value, look });
  put(1, 1, "Annual Action Plan for 2018-19 – update following BMG 11th July 2018");
  put(3, 2, "RAG Rating key");
  key.forEach(([label, meaning, fill], at) => {
    put(4 + at, 2, label, fill === undefined ? {} : { fill });
    put(4 + at, 3, meaning);
  });
  [
    "Ref",
    "What do we want to achieve",
    "What we are going to do",
    "Who will lead",
    "Timescale",
    "RAG rating",
    "Updates",
  ].forEach((heading, at) => put(11, at + 1, heading));
  let row = 12;
  for (let n = 0; n < actions; n++) {
    if (n % 50 === 0) {
      put(row, 1, `Strategic Priority ${n / 50 + 1}) ${pick(things)}`);
      sheet.merges.push({ top: row, left: 1, bottom: row, right: 7 });
      row++;
    }
    put(row, 1, `${Math.floor(n / 50) + 1}.${(n % 50) + 1}`);
    put(row, 2, `The Board is assured about ${pick(things)} ${pick(partners)} (${n + 1})`);
    put(
      row,
      3,
      `${pick(verbs)} ${pick(things)} ${pick(partners)} and report what is found to the Board, part ${n + 1}`,
    );
    put(row, 4, pick(leads));
    put(row, 5, pick(months));
    put(row, 6, pick(["C", "R", "A", "G", "B"]));
    put(
      row,
      7,
      `${pick(verbs)}ed ${pick(things)} ${pick(partners)}; the group will look at this again at its next meeting.`,
    );
    row++;
  }
  return state;
}
