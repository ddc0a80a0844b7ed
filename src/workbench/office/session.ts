import { areaAddress, type Area } from "../../core/grid/address";
import { applyChange } from "../workbook/applyChange";
import type { Change } from "../workbook/change";
import type { RuleSide, SheetState, WorkbookState } from "../../xlsx/state";
import { createCalculator, type KeptResult } from "../formula/calculator";
import type { Faults } from "./faults";
import type { HostObject } from "./hostObject";
import { usualAnswering, type Answering } from "./manners";
import { moveReferences } from "./place";
import { refusal } from "./refusal";
import { shownText } from "./showing";

/** Something that happened in the workbook and that handlers may want to hear of. */
export type Happening =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: string;
      readonly byHand?: boolean;
    }
  | { readonly type: "activated" | "deactivated" | "added" | "deleted"; readonly sheetId: string }
  | { readonly type: "selected"; readonly sheetId: string; readonly address: string };

/** By sheet id and own id. A rule not yet given its formula has no change. */
export interface Made {
  readonly rules: Map<string, RuleBeingMade>;
  readonly tables: Map<string, Extract<Change, { type: "add-table" }>>;
  readonly charts: Map<string, Extract<Change, { type: "add-chart" }>>;
}

/** A rule as an add-in builds it up, property by property. */
export interface RuleBeingMade {
  readonly sheetId: string;
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind: "cellValue" | "custom" | "containsText";
  formula: string | undefined;
  operator: string | undefined;
  text: string | undefined;
  fill: string | undefined;
  fontColor: string | undefined;
  numberFormat: string | undefined;
  readonly sides: Set<RuleSide>;
  lineColor: string | undefined;
  stopIfTrue: boolean;
  change: Extract<Change, { type: "add-rule" }> | undefined;
}

/** What is asked of a session when it is opened. */
export interface SessionOptions {
  readonly state: WorkbookState;
  /** Does one change to the state; left out: the workbook's own applyChange. */
  readonly apply?: (state: WorkbookState, change: Change) => void;
  /** The workbook's file name. */
  readonly name?: string;
  /** The year that "3 May" is taken to mean when it is typed without one. */
  readonly year?: number;
  /** The serial of the day that TODAY() is; left out: formulas that ask for it keep their results. */
  readonly today?: number;
  /** The requirement sets claimed, as { ExcelApi: "1.14" }. */
  readonly claims?: Readonly<Record<string, string>>;
  /** How Excel answers where reports differ; left out: as usual. */
  readonly answering?: Answering;
}

/** One open workbook, and all that was asked of it. */
export interface Session {
  readonly state: WorkbookState;
  /** No two sessions of a process have the same: what is left of one cannot be taken for the other's. */
  readonly number: number;
  readonly name: string;
  readonly year: number;
  /** Told to a pane when it is loaded, and held against every member it uses. */
  claims: Readonly<Record<string, string>>;
  /** Everything done since the workbook was opened, in order: saving repeats it. */
  readonly changes: Change[];
  /** Objects kept by _KeepReference, by id. */
  readonly references: Map<string, HostObject>;
  /** "<event name>:<target id>" of every handler that the pane has registered. */
  readonly registrations: Set<string>;
  /** What happened and has not yet been told to the pane. */
  readonly happenings: (Happening & { readonly remote: boolean })[];
  /** Does a change and remembers it, with the results of formulas that change by it. */
  commit(change: Change): void;
  /** Formulas that keep an older result because they cannot be calculated here. */
  keptResults(): readonly KeptResult[];
  /** False while the add-in has events switched off. */
  eventsEnabled: boolean;
  /** Rules, tables and charts that this session made: they can still be changed, by amending the change that made them. */
  readonly made: Made;
  /** Puts another change in the place of one already done; the state is the caller's to bring in line. */
  amend(old: Change, now: Change): void;
  /** Sides of borders set in this request that do not yet make a whole. */
  readonly borderSides: Map<string, Set<string>>;
  /** May be exchanged between two requests. */
  answering: Answering;
  /** Sheets, by id, whose zoom was set once without being taken. */
  readonly zoomRefused: Set<string>;
  faults: Faults | undefined;
  /** True where the second rule of a kind on the same cells cannot be read, as reported of some builds (OfficeDev/office-js 6827, 6835). */
  twinRulesFail: boolean;
  /** While an action runs that is to fail half done: how many changes are still let through. */
  partOf: { changesLeft: number; readonly code: string } | undefined;
  /** Actions of the add-in seen so far: faults count by it. */
  actionsSeen: number;
  /** Requests of the add-in seen so far. */
  requestsSeen: number;
  /** Called before each request of the add-in, counted from 1: a test may let a co-author change the workbook here. */
  beforeRequest: ((request: number) => void) | undefined;
  /** Told of showAsTaskpane ("Visible") and hide ("Background"). */
  onPaneState: ((state: string) => void) | undefined;
  /** Allots ids of references, tables, rules and charts. */
  nextId(): number;
}

/** Ids seen in use in Excel on the web at the level the product asks for. */
export const DEFAULT_CLAIMS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  AddInCommands: "1.3",
};

let sessions = 0;

/** Opens a workbook for answering. */
export function createSession(options: SessionOptions): Session {
  let lastId = 0;
  const number = ++sessions;
  const apply = options.apply ?? applyChange;
  const calculator = createCalculator({
    state: options.state,
    ...(options.today === undefined ? {} : { today: options.today }),
    shown: (value, format) => shownText(value, format, options.state.date1904),
  });
  const session: Session = {
    state: options.state,
    number,
    name: options.name ?? "Book1.xlsx",
    year: options.year ?? new Date().getFullYear(),
    claims: { ...DEFAULT_CLAIMS, ...options.claims },
    changes: [],
    references: new Map(),
    registrations: new Set(),
    happenings: [],
    borderSides: new Map(),
    eventsEnabled: true,
    made: { rules: new Map(), tables: new Map(), charts: new Map() },
    amend: (old, now) => {
      const at = session.changes.indexOf(old);
      if (at >= 0) session.changes[at] = now;
    },
    answering: options.answering ?? usualAnswering,
    zoomRefused: new Set(),
    faults: undefined,
    twinRulesFail: false,
    partOf: undefined,
    actionsSeen: 0,
    requestsSeen: 0,
    beforeRequest: undefined,
    onPaneState: undefined,
    nextId: () => ++lastId,
    commit: (change) => {
      const part = session.partOf;
      if (part && part.changesLeft-- <= 0) throw refusal(part.code);
      calculator.before(change);
      apply(session.state, change);
      session.changes.push(change);
      moveReferences(session, change);
      for (const result of calculator.after(change)) {
        apply(session.state, result);
        session.changes.push(result);
      }
    },
    keptResults: calculator.kept,
  };
  return session;
}

/** A change by someone else who has the workbook open: handlers hear of it as remote, and kept ranges follow their cells. */
export function coAuthorChange(session: Session, change: Change): void {
  const part = session.partOf;
  session.partOf = undefined;
  session.commit(change);
  session.partOf = part;
  if (!("sheet" in change)) return;
  const sheet = session.state.sheets.find((one) => one.name === change.sheet);
  if (!sheet) return;
  const address =
    "row" in change
      ? { top: change.row, bottom: change.row, left: change.column, right: change.column }
      : "area" in change
        ? change.area
        : undefined;
  if (!address) return;
  session.happenings.push({
    type: "changed",
    sheetId: sheet.id,
    address: areaAddress(address),
    changeType: "RangeEdited",
    remote: true,
  });
}

/** The sheet with an id; ItemNotFound where it was deleted. */
export function sheetById(session: Session, id: string): SheetState {
  const sheet = session.state.sheets.find((one) => one.id === id);
  if (!sheet) throw refusal("ItemNotFound");
  return sheet;
}
