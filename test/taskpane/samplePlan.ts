import type { Finding, Level } from "../../src/core/plan/finding";
import type { Key } from "../../src/core/key/key";
import type { Action, Plan } from "../../src/core/plan/plan";
import { noSettings } from "../../src/core/plan/settings";
import { meetingDateOf } from "../../src/core/rate/meetingDate";
import type { Proposal } from "../../src/core/rate/proposal";
import type { ExcelDoor, JobLabel, JobResult, PaneState } from "../../src/taskpane/ports";

export const key: Key = [
  { code: "R", label: "Red", meaning: "", color: "FF0000", cell: "B5", stage: "late-serious" },
  { code: "A", label: "Amber", meaning: "", color: "FFC000", cell: "B6", stage: "late-slight" },
  { code: "G", label: "Green", meaning: "", color: "00B050", cell: "B7", stage: "complete" },
  { code: "C", label: "Clear", meaning: "", color: null, cell: "Guidance!B8", stage: "on-track" },
];

/** An action on a row with a rating, under a priority. */
export function action(row: number, rating: string | null, band: string | null = "Priority 1) Prevention"): Action {
  return {
    row,
    rows: [row, row],
    ref: `1.${row}`,
    sub: null,
    band,
    outcome: null,
    action: `Do the work of row ${row}`,
    intro: null,
    lead: null,
    team: null,
    measure: null,
    update: null,
    timescale: null,
    deadlines: [],
    ratingCell: `F${row}`,
    ratingTyped: rating,
    rating,
    cells: {},
  };
}

/** A plan on "Action Plan" over actions. */
export function plan(actions: readonly Action[], more: Partial<Plan> = {}): Plan {
  return {
    sheet: "Action Plan",
    recognition: "action-plan",
    title: "Annual plan as at 11 July 2018",
    titleCell: "A1",
    period: { from: "2018-04-01", to: "2019-03-31", asAt: "2018-07-11" },
    headerRows: [3],
    columns: { ref: "A", action: "C", rating: "F" },
    because: [{ cell: "F3", text: "A column of codes of the key." }],
    key,
    bands: [],
    introRows: [],
    actions,
    priorities: [],
    bodyRows: [4, 40],
    ...more,
  };
}

export function finding(rule: string, level: Level, cell: string | null, message = `${rule} at ${cell}`): Finding {
  return { rule, level, cell, message, sheet: "Action Plan" };
}

export function proposal(cell: string, from: string | null, to: string | null): Proposal {
  return { sheet: "Action Plan", cell, part: null, from, to, why: `Because of ${cell}.`, assumed: null, due: null };
}

export function paneState(more: Partial<PaneState> = {}): PaneState {
  const [shown] = more.plans ?? [plan([])];
  return {
    ...(shown ? { meetingDate: meetingDateOf(shown, more.snapshots ?? []) } : {}),
    sheet: "Action Plan",
    plans: [plan([action(4, "R"), action(5, "A"), action(6, null)])],
    sheetsWithPlan: ["Action Plan"],
    say: [],
    canPutBack: false,
    settings: noSettings,
    findings: [],
    proposals: [],
    ...more,
  };
}

export const done: JobResult = {
  job: "recalculate",
  say: ["2 ratings coloured from the key."],
  results: {},
  kept: ["put-back"],
  canPutBack: true,
};

export const firstJobs: readonly JobLabel[] = [
  { id: "check", label: "Check plan", hint: "" },
  { id: "recalculate", label: "Recalculate RAG", hint: "" },
  { id: "put-back", label: "Put it back", hint: "" },
];

/** A door over a state that can be replaced: settings are kept in it, jobs do nothing but answer. */
export function memoryDoor(start: PaneState = paneState(), more: Partial<ExcelDoor> = {}) {
  const went: string[] = [];
  const asked: unknown[] = [];
  let state = start;
  const door: ExcelDoor = {
    readPlans: (what) => {
      asked.push(what);
      return Promise.resolve(state);
    },
    runJob: (job) => {
      state = { ...state, canPutBack: true };
      return Promise.resolve({ ...done, job });
    },
    putItBack: () => {
      state = { ...state, canPutBack: false };
      return Promise.resolve({ ...done, job: "put-back", say: ["Put back as before."], canPutBack: false });
    },
    keepSettings: (change) => {
      state = { ...state, settings: change(state.settings) };
      return Promise.resolve();
    },
    forgetKept: (what) => {
      if (what === "putBack") state = { ...state, canPutBack: false };
      if (what === "sheets") state = { ...state, ownSheets: [] };
      return Promise.resolve();
    },
    correctSnapshot: (which, as) => {
      const snapshots = (state.snapshots ?? []).map((each) => (each.name === which.name ? { ...each, ...as } : each));
      state = { ...state, snapshots };
      return Promise.resolve();
    },
    deleteSnapshot: (which) => {
      state = { ...state, snapshots: (state.snapshots ?? []).filter((each) => each.name !== which.name) };
      return Promise.resolve();
    },
    readTrail: () => Promise.resolve([]),
    goToCell: (sheet, cell) => {
      went.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
    highlightColumns: () => Promise.resolve(),
    onWorkbookChange: () => () => undefined,
    onSelection: () => () => undefined,
    ...more,
  };
  return { door, went, asked, settings: () => state.settings };
}
