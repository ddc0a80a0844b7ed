/** A conditional-format rule as a value, with all that the add-in's own rules can have. */
export interface CellRule {
  /** "custom": the formula decides. "equal": cells that equal the formula. The others: cells with its text anywhere, first or last, however it is written. */
  readonly kind: "custom" | "equal" | "contains" | "begins" | "ends";
  /** With its "="; a text stands in it as one (`="R"`); a custom rule's in R1C1 form (`=RC6="R"`), which is the same wherever the rule begins. */
  readonly formula: string;
  /** "F39:F60,F62": at most 8,000 characters. */
  readonly areas: string;
  /** RRGGBB; null where the rule leaves the cell's own. */
  readonly fill: string | null;
  /** RRGGBB; null where the rule leaves the cell's own. */
  readonly font: string | null;
  /** True for a thin line on every side. */
  readonly outline: boolean;
  /** The number format it shows the cell in; null where the rule leaves the cell's own. */
  readonly shown: string | null;
}

/** A rule that stands on a sheet. */
export interface StandingRule {
  /** Excel's name for it while the workbook is open: another one tomorrow. */
  readonly id: string;
  /** Where it reaches; null where that was not asked for. */
  readonly areas: string | null;
  /** Null for a kind of rule, or a look, that the add-in never makes, and where it was not asked for. */
  readonly rule: CellRule | null;
}

/** What lies over the cells of a sheet: read only for the jobs that work on it. */
export interface Overlay {
  readonly sheet: string;
  /** Every rule of the sheet, first rule first. */
  readonly rules: readonly StandingRule[];
  /** Of the cells asked for: the codes of the drop-down ("R,A,G") where it is the add-in's own, null where the cell has a validation that is not. Absent: none. */
  readonly dropDowns: ReadonlyMap<string, string | null>;
  /** Cell → its list of codes, where it has no message of any kind: an officer's, or the add-in's own where Excel stopped in the middle of making it. */
  readonly bareLists?: ReadonlyMap<string, string>;
}

/** A sheet whose rules are to be read, and the cells whose drop-downs are. */
export interface OverlayWish {
  readonly sheet: string;
  /** In A1 form. */
  readonly areas: readonly string[];
  /** "custom": only rules with a formula of their own need be understood. "all": comparisons too. */
  readonly rules: "custom" | "all";
}
