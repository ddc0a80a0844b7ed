import type { Area } from "../grid/address";

/** One line of a risk register, in its own words; null where a cell is blank or there is no such column. */
export interface Risk {
  readonly row: number;
  readonly ref: string | null;
  readonly risk: string;
  readonly likelihood: string | null;
  readonly impact: string | null;
  /** What it is rated now, as the sheet shows it, one for each column that says so: after what is done against it, where the register tells that apart. */
  readonly ratings: readonly (string | null)[];
  readonly owner: string | null;
  readonly mitigation: string | null;
  readonly review: string | null;
  readonly status: string | null;
  readonly isOpen: boolean;
}

/** A risk register found in the workbook. It is read and never changed. */
export interface RiskRegister {
  readonly sheet: string;
  readonly risks: readonly Risk[];
  /** The headings of the columns that rate the risks as they are now; empty where there is none. */
  readonly ratedBy: readonly string[];
  /** False where nothing tells open risks from closed ones: then all count as open. */
  readonly hasStatus: boolean;
  /** From its headings to its last risk. */
  readonly place: Area;
}

/** The high risks of a register, and how that is known. */
export interface HighRisks {
  readonly register: RiskRegister;
  /** In the register's own order; empty where none is high, or where it cannot be known. */
  readonly high: readonly Risk[];
  readonly open: number;
  readonly closed: number;
  /** Open risks whose rating says neither that they are high nor that they are not. */
  readonly unread: number;
  /** "15 or more, by the key in G2"; null where it cannot be known. */
  readonly by: string | null;
  /** Why it cannot be known; null where it is. */
  readonly why: string | null;
}
