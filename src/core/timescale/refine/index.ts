import type { Reading } from "../reading";
import type { Scene } from "../scene";
import { joinNeighbours } from "./joinNeighbours";
import { keepFirmest } from "./keepFirmest";
import { nameForums } from "./nameForums";
import { openEnds } from "./openEnds";
import { placeYears } from "./placeYears";
import { setAside } from "./setAside";
import { placed } from "./surroundings";

/** What is weighed once every phrase has been read, in this order. */
const refinements = [placeYears, setAside, openEnds, nameForums, joinNeighbours, keepFirmest];

/** The readings once they have been weighed with what stands around them. */
export function refined(readings: readonly Reading[], scene: Scene): readonly Reading[] {
  const [list, surroundings] = placed(readings, scene);
  return refinements.reduce((left, refine) => refine(left, surroundings), list);
}
