import type { Key } from "../key/key";
import type { Deadline } from "../timescale/timescale";
import type { Day } from "../grid/day";

/** What a column can be for. "band" is a priority column merged down. */
export const roles = [
  "ref",
  "band",
  "outcome",
  "action",
  "lead",
  "team",
  "measure",
  "timescale",
  "rating",
  "update",
] as const;
export type Role = (typeof roles)[number];

/** Which column (by letter) plays which role, as a person could have typed it. Further rating columns are rating2, rating3 … */
export type ColumnMap = Readonly<Partial<Record<Role | `rating${number}`, string>>>;

/** What a sheet was recognised as. */
export type Recognition = "action-plan" | "workstream-list" | "schedule" | "priorities-list";

/** A reason for what was understood, at its cell. */
export interface Reason {
  readonly cell: string;
  readonly text: string;
}

/** The plan's whole span and the meeting date in its title; null where the words do not say. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asAt: Day | null;
}

/** A row that titles a group of actions. */
export interface Band {
  readonly row: number;
  readonly title: string;
}

/** A lettered part of an action; lead, timescale and update only where their lines could be matched to it. */
export interface Part {
  readonly letter: string;
  readonly text: string;
  readonly lead: string | null;
  readonly timescale: string | null;
  readonly update: string | null;
}

/** One of several rating columns' values on an action. */
export interface RatingAt {
  readonly column: string;
  readonly heading: string;
  readonly cell: string;
  readonly typed: string | null;
  /** The key's code; null where none can be read. */
  readonly rating: string | null;
}

/** The fields of an action that stand in a cell of their own. */
export type ActionField =
  "ref" | "outcome" | "action" | "lead" | "team" | "measure" | "timescale" | "rating" | "update";

/** One rated line of work. It may span several rows. Texts are trimmed; null where the sheet has none. */
export interface Action {
  readonly row: number;
  /** First and last row. */
  readonly rows: readonly [number, number];
  readonly ref: string | null;
  /** The letter of a row that is one lettered part ("a"), or its span ("b-c"); null where it has none. */
  readonly sub: string | null;
  readonly band: string | null;
  readonly outcome: string | null;
  readonly action: string | null;
  /** The introduction row's words that govern this action. */
  readonly intro: string | null;
  readonly lead: string | null;
  readonly team: string | null;
  readonly measure: string | null;
  readonly update: string | null;
  readonly timescale: string | null;
  readonly deadlines: readonly Deadline[];
  /** The top cell where the rating stands or should stand; null where the plan has no rating column. */
  readonly ratingCell: string | null;
  /** As typed, untrimmed; null where blank. A shape's colour alone gives no typed text. */
  readonly ratingTyped: string | null;
  /** The key's code as read; null where none can be. */
  readonly rating: string | null;
  /** All rating columns in order, where the plan has more than one. */
  readonly ratings?: readonly RatingAt[];
  /** Lettered parts inside the action; absent where it has fewer than two. */
  readonly parts?: readonly Part[];
  /** Where each field stands: the top-left cell of its text, or the cell where it is missing. Shared cells are named by all who share them. */
  readonly cells: Readonly<Partial<Record<ActionField, string>>>;
}

/** What a schedule row says in one cell. */
export interface ScheduleEntry {
  readonly cell: string;
  readonly text: string;
}

/** A row of a schedule, or of a list of priorities. */
export interface PriorityRow {
  readonly row: number;
  readonly ref: string | null;
  readonly title: string;
  readonly lead: string | null;
  readonly leadCell: string | null;
  /** The heading it stands under, where a list has several. */
  readonly group: string | null;
  /** Empty for a list of priorities. */
  readonly entries: readonly ScheduleEntry[];
}

/** The plan found in a grid. */
export interface Plan {
  readonly sheet: string;
  readonly recognition: Recognition;
  readonly title: string | null;
  readonly titleCell: string | null;
  readonly period: Period;
  /** Every row that holds the headings, repeats included. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  readonly because: readonly Reason[];
  readonly key: Key;
  readonly bands: readonly Band[];
  /** Headings inside the action column that are no actions. */
  readonly introRows: readonly number[];
  readonly actions: readonly Action[];
  /** For schedules and lists of priorities; empty otherwise. */
  readonly priorities: readonly PriorityRow[];
  /** First row under the headings, and the last row that belongs to the plan. */
  readonly bodyRows: readonly [number, number];
}
