/** A rating that the key's own words would give, beside the one recorded. The lead's stands until a person accepts the other. */
export interface Proposal {
  readonly sheet: string;
  readonly cell: string;
  /** How officers cite the line: "2.1 a"; null where it has no number. */
  readonly part: string | null;
  /** The code recorded; null where the cell is blank. */
  readonly from: string | null;
  /** The code proposed; null where something is to be looked at but the key gives no letter. */
  readonly to: string | null;
  /** One plain sentence. */
  readonly why: string;
  /** What the reasoning filled in ("end of June assumed"); null where nothing was. */
  readonly assumed: string | null;
  /** The date that it is about, as the deadline has it; null where no date gave rise to it. */
  readonly due: string | null;
}
