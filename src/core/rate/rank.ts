import type { KeyEntry } from "../key/key";
import type { Ladder } from "./ladder";
import { lastWhere } from "../grid/lastWhere";

/**
 * How late an entry of the key is for, as a place on its ladder; -1 for one that is for no late work. One that is late and not on the ladder, since its
 * words name no amount, stands with the worst of its stage.
 */
export function rankOf(entry: KeyEntry | undefined, ladder: Ladder): number {
  if (!entry) return ladder.length - 1;
  if (entry.stage !== "late-slight" && entry.stage !== "late-serious") return -1;
  const own = ladder.findIndex((rung) => rung.entry.code === entry.code);
  const alike = lastWhere(ladder, (rung) => rung.entry.stage === entry.stage);
  if (own >= 0) return own;
  return alike ? ladder.indexOf(alike) : entry.stage === "late-serious" ? ladder.length : -0.5;
}
