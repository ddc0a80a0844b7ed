import type { Period } from "../plan/plan";

/** report: a paper that is heard. update: word of progress that is no report. standing: on every agenda. deliverable: a product, reported to nobody. */
export type EntryKind = "report" | "update" | "standing" | "deliverable";

/** One meeting of a forum. Two sittings of one month, the one joint and the other not, are two. */
export interface Sitting {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly iso: string;
  /** In the board's own word. */
  readonly forum: string;
  readonly joint: boolean;
  /** With whom it is joint, where the workbook says so. */
  readonly jointWith?: string;
  /** When papers are due, as the Meetings sheet says it. */
  readonly papersDue?: string;
  /** True where a frequency alone gave it and no date. */
  readonly proposed: boolean;
  readonly outsideYear: boolean;
}

/** What one row has at one time. */
export interface Entry {
  readonly iso: string;
  /** Null where no forum is named: then it stands on no agenda. */
  readonly forum: string | null;
  readonly joint: boolean;
  readonly jointWith?: string;
  readonly kind: EntryKind;
  /** The words of the cell, or of what is reported. */
  readonly text: string;
  /** True for a month that a frequency gave and no date. */
  readonly proposed: boolean;
  readonly outsideYear: boolean;
  readonly sheet: string;
  /** Where it was read. */
  readonly cell: string | null;
}

/** Who reports: a priority, an action, a stage of a timetable for decisions or a sub-group, and all that it has to say over the year. */
export interface ScheduleRow {
  readonly of: "priority" | "action" | "stage" | "sub-group";
  readonly priority: string;
  /** The item as an agenda names it: the priority's title, or what the action does. */
  readonly what: string;
  readonly ref: string | null;
  readonly lead: string | null;
  /** Who reports, where the words name somebody else than the lead. */
  readonly reporter: string | null;
  /** Null where the workbook does not say which priorities are joint. */
  readonly joint: boolean | null;
  readonly entries: readonly Entry[];
  readonly sheet: string;
  /** Where an officer would look first; null where there is no such cell. */
  readonly cell: string | null;
  /** True where its words say that it reports at least twice a year, or in a rhythm that months do not show. */
  readonly isRegular?: boolean;
  /** True where the plan's rating says that the work is done. */
  readonly isComplete: boolean;
}

/** Something that does not hold: one fact, however many cells show it. */
export interface Contradiction {
  readonly kind:
    | "fewer-than-two"
    | "joint-not-at-joint"
    | "joint-at-single"
    | "outside-year"
    | "after-last-sitting"
    | "forum-without-sittings"
    | "frequency-against-dates"
    | "too-many-items"
    | "no-forum";
  readonly text: string;
  readonly sheet: string | null;
  readonly cells: readonly string[];
}

/** What only an officer can settle. */
export interface Question {
  /** bi-monthly: which of its two meanings the board has. one-forum: whether two names mean one. */
  readonly kind: "bi-monthly" | "one-forum";
  readonly text: string;
  /** The two names; or who is said to report or to meet bi-monthly. */
  readonly names: readonly string[];
}

/** What is heard at one sitting. */
export interface AgendaItem {
  readonly text: string;
  readonly lead: string | null;
  readonly kind: EntryKind;
  readonly ref: string | null;
  readonly proposed: boolean;
}

export interface Agenda {
  readonly sitting: Sitting;
  readonly items: readonly AgendaItem[];
}

/** Who reports what, to which forum, at which sitting. */
export interface Schedule {
  /** The year that the schedule is of; null ends where the words do not say. */
  readonly period: Period;
  /** In the order of their dates. */
  readonly sittings: readonly Sitting[];
  /** The meetings of the sheet that officers keep; empty where there is none. */
  readonly kept: readonly Sitting[];
  readonly rows: readonly ScheduleRow[];
  readonly agenda: readonly Agenda[];
  readonly contradictions: readonly Contradiction[];
  /** What is asked of the officer: two names that may be one forum, a frequency of two meanings. */
  readonly questions: readonly Question[];
}
