import type { Role } from "../../../plan/plan";

/** What headings of a column say, by how strongly: the weight (0 to 100) and the phrases that have it, one a line. */
export interface RoleWords {
  /** "other" is for columns that a plan may have and that play no role in it. */
  readonly role: Role | "other";
  readonly phrases: readonly (readonly [weight: number, phrases: string])[];
}
