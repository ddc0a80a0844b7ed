import { apiSets, typeSets } from "./apiSets";
import { refusal } from "./refusal";

/** "1.14" at least "1.9": compared number by number, never as decimals. */
export function isAtLeast(claimed: string | undefined, wanted: string): boolean {
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const index = new Map<string, string>();
for (const [type, sets] of Object.entries(apiSets)) {
  for (const [set, members] of Object.entries(sets)) {
    for (const member of members.split(" ")) index.set(`${type}.${member}`, set);
  }
}

/** The requirement set that a member came with: "ExcelApi 1.9"; "ExcelApi 1.1" for the first ones. */
export function setOfMember(type: string, member: string): readonly [set: string, level: string] {
  const [first = "1.1", second] = (index.get(`${type}.${member}`) ?? typeSets[type] ?? "1.1").split(" ");
  return second === undefined ? ["ExcelApi", first] : [first, second];
}

type Claims = Readonly<Record<string, string>>;

export function isClaimed(claims: Claims, type: string, member: string): boolean {
  const [set, level] = setOfMember(type, member);
  return isAtLeast(claims[set], level);
}

/** ApiNotFound for a member that came with a later set than the claimed one: office.js itself lets it through. */
export function mustBeClaimed(claims: Claims, type: string, member: string): void {
  if (!isClaimed(claims, type, member)) throw refusal("ApiNotFound");
}
