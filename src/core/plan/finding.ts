/** must: any careful officer would want it; should: expected; may: welcome. */
export type Level = "must" | "should" | "may";

/** A doubt or fault, as data. */
export interface Finding {
  /** The rule's id, a name of the contract's table. */
  readonly rule: string;
  readonly level: Level;
  /** Where the officer would mend it; null where there is no such cell. */
  readonly cell: string | null;
  /** One plain sentence. */
  readonly message: string;
  readonly sheet: string;
}
