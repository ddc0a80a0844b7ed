import type { Role } from "../../plan/plan";
import { isReference, looksRated, saysWhen } from "../headings/dataWords";
import type { Line } from "./line";
import { lastWhere } from "../../grid/lastWhere";
import type { Sorted } from "./sortRows";

/** True for a line that stands by itself: it says what to do or aim at, together with a number, a person, a time or a rating. */
function isSound(each: Sorted): boolean {
  if (each.kind === "intro") return true;
  if (each.kind !== "line") return false;
  const { own, spanned } = each.line;
  const says = own.has("action") || own.has("outcome");
  return (
    says &&
    (["ref", "lead", "team", "timescale", "rating", "measure", "update"] as const).some(
      (role) => own.has(role) || spanned.has(role),
    )
  );
}

/** True for a line whose number, time or rating is what such a column holds. */
function fits({ own }: Line): boolean {
  const said = (role: Role) => own.get(role)?.text ?? "";
  return (
    isReference(said("ref")) ||
    saysWhen(said("timescale")) ||
    looksRated(said("rating")) ||
    (own.has("lead") && said("action").length > 20)
  );
}

/** The rows before the first gap below which nothing fits the table any more, though above it most does: another table stands there. */
function beforeOther(sorted: readonly Sorted[]): readonly Sorted[] {
  const rowOf = (each: Sorted) => ("line" in each ? each.line.row : each.row);
  const isFit = (each: Sorted) =>
    each.kind === "intro" || (each.kind === "line" && (fits(each.line) || each.line.spanned.size > 0));
  const last = lastWhere(sorted, isFit);
  const at = last ? sorted.lastIndexOf(last) : -1;
  const lines = sorted.slice(0, at + 1).filter((each) => each.kind === "line");
  if (lines.filter(isFit).length < lines.length * 0.6) return sorted;
  for (let i = at + 1; i < sorted.length; i++) {
    const [each, before] = [sorted[i], sorted[i - 1]];
    if (each && before && rowOf(each) - rowOf(before) > 1) return sorted.slice(0, i);
  }
  return sorted;
}

/** Leaves out what stands below the last sound line and does not go on with it: footnotes, signatures, another list. */
export function dropTail(all: readonly Sorted[]): Sorted[] {
  const sorted = beforeOther(all);
  const sound = lastWhere(sorted, isSound);
  const lastSound = sound ? sorted.lastIndexOf(sound) : -1;
  if (lastSound < 0) return [...sorted];
  const kept = sorted.slice(0, lastSound + 1);
  for (const each of sorted.slice(lastSound + 1)) {
    const above = kept.at(-1);
    const row = above?.kind === "line" || above?.kind === "intro" ? above.line.row : (above?.row ?? 0);
    if (each.kind !== "line" || each.line.row - row > 1) break;
    const says =
      each.line.own.has("action") ||
      each.line.own.has("outcome") ||
      each.line.own.has("rating") ||
      each.line.spanned.size > 0;
    if (!says) break;
    kept.push(each);
  }
  return kept;
}
