import type { Role } from "../../plan/plan";
import { roleWeights } from "../headings/roleWords";
import type { Profile } from "./profile";
import { settleOutcome, settleUpdate } from "./settle";

/** A column that could play a part: what stands over it and what stands in it. */
export interface Column {
  readonly column: number;
  /** "" where nothing stands over it. */
  readonly heading: string;
  /** The words of the heading that tell its part. */
  readonly words: string;
  /** Where the heading stands, or would. */
  readonly headingCell: string;
  readonly profile: Profile;
}

/** Role and column, with how sure that is; ratings may be several. */
export interface Assigned {
  readonly role: Role;
  readonly column: Column;
  readonly score: number;
  /** True where the contents decided, not the heading. */
  readonly byContents: boolean;
}

/** What the contents add to, or take from, a heading's words. */
function contents(
  role: Role,
  { count, rated, when, references, leads, length, different, numbers, mergedDown }: Profile,
): number {
  if (count === 0) return role === "ref" || role === "band" ? -30 : 0;
  const tiny = length < 4 && count > 2;
  switch (role) {
    case "rating":
      if (rated >= 0.5) return 45;
      if (length > 40) return -90;
      return (when > 0.5 && length > 12) || numbers > 0.8 ? -40 : rated >= 0.2 ? 10 : length > 22 ? -40 : 0;
    case "timescale":
      if (when >= 0.5) return 30;
      return count >= 2 && when < 0.15 ? (length > 60 || numbers > 0.5 || rated > 0.5 ? -60 : -25) : 0;
    case "ref":
      if (references >= 0.6) return 30;
      return references < 0.3 && length > 12 ? -80 : -10;
    case "lead":
    case "team":
      if (when > 0.6 || length > 140 || rated > 0.7 || numbers > 0.5) return -60;
      return leads >= 0.4 ? 10 : 0;
    case "update":
      return (rated > 0.5 && length < 14) || numbers > 0.6
        ? -70
        : when > 0.7 && length < 30
          ? -30
          : Math.min(length, 60) / 15;
    case "measure":
      return rated > 0.5 || numbers > 0.5 ? -70 : when > 0.7 && length < 30 ? -40 : 0;
    case "action":
      if (rated > 0.5 || references > 0.6 || when > 0.7 || numbers > 0.5 || tiny) return -80;
      return Math.min(length, 120) / 10;
    case "outcome":
      if (rated > 0.5 || (references > 0.6 && length < 8) || (when > 0.7 && length < 25) || numbers > 0.5 || tiny)
        return -80;
      return different < 0.35 && length < 12 ? -40 : Math.min(length, 60) / 20;
    case "band":
      if (length < 8 && different < 0.7 && references < 0.5 && mergedDown < 0.3) return -90;
      return mergedDown >= 0.5 || different <= 0.6 ? 12 : count > 3 ? -70 : 0;
  }
}

/** A column without telling words is known by its contents alone; the scores stay under those of a plain heading. */
function byContents(role: Role, { profile }: Column, leftOfText: boolean): number {
  const { count, rated, when, references, leads, length, different } = profile;
  if (count < 2) return 0;
  if (role === "rating") return rated >= 0.7 && length < 24 ? 60 : 0;
  if (role === "timescale") return when >= 0.6 && length < 60 && rated < 0.5 ? 52 : 0;
  if (role === "ref") return references >= 0.7 && leftOfText && rated < 0.7 && different > 0.6 ? 55 : 0;
  if (role === "lead")
    return leads >= 0.7 && length >= 2 && length < 70 && when < 0.3 && references < 0.5 && rated < 0.4 ? 46 : 0;
  return 0;
}

/** The words' weight and the contents' for one column in one role; 0 or less where it cannot be. */
function scoreOf(role: Role, column: Column, firstText: number): number {
  const weight = roleWeights(column.words).get(role) ?? 0;
  if (weight === 0) return byContents(role, column, column.column <= firstText);
  return weight + contents(role, column.profile);
}

const leastScore = 45;

/**
 * Gives every role the column that suits it best, strongest claim first; each column and each role once, ratings as often as they stand.
 * A column whose heading says it is something else ("Date raised", "Resources") takes no role. `items` is the column of a list's workstreams.
 */
export function assignRoles(columns: readonly Column[], roles: readonly Role[], items?: number): Assigned[] {
  const textual = (weights: ReturnType<typeof roleWeights>) =>
    (weights.get("band") ?? 0) < 70 && Math.max(weights.get("action") ?? 0, weights.get("outcome") ?? 0) >= 62;
  const headed = columns.find(({ words }) => textual(roleWeights(words)))?.column;
  const firstText = headed ?? columns.find(({ profile }) => profile.length > 20)?.column ?? Infinity;
  const claims: Assigned[] = [];
  for (const column of columns) {
    const weights = roleWeights(column.words);
    for (const role of roles) {
      const score = column.column === items && role === "action" ? 200 : scoreOf(role, column, firstText);
      // Beside workstreams a description is neither what is done nor what is aimed at.
      if (items !== undefined && column.column !== items && (role === "action" || role === "outcome")) continue;
      if (score < leastScore || score < (weights.get("other") ?? 0)) continue;
      claims.push({ role, column, score, byContents: !weights.has(role) });
    }
  }
  claims.sort(
    (a, b) => b.score - a.score || b.column.profile.count - a.column.profile.count || a.column.column - b.column.column,
  );
  const assigned: Assigned[] = [];
  const takenColumns = new Set<number>();
  const takenRoles = new Set<Role>();
  for (const claim of claims) {
    const { role, column } = claim;
    const further = role === "rating" && isFurtherRating(claim);
    if (takenColumns.has(column.column) || (takenRoles.has(role) && !further)) continue;
    takenColumns.add(column.column);
    takenRoles.add(role);
    assigned.push(claim);
  }
  return settleUpdate(settleOutcome(assigned, claims), columns);
}

/** A second rating column is one only where it is called a RAG, or holds ratings. */
function isFurtherRating({ column, score, byContents: bare }: Assigned): boolean {
  return !bare && (score >= 100 || column.profile.rated >= 0.5) && (roleWeights(column.words).get("rating") ?? 0) >= 40;
}
