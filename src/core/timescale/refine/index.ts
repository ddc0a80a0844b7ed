import type { Refinement } from "../reading";
import { joinNeighbours } from "./joinNeighbours";
import { keepFirmest } from "./keepFirmest";
import { nameForums } from "./nameForums";
import { placeYears } from "./placeYears";
import { takeSittings } from "./takeSittings";
import { weighWords } from "./weighWords";

/** What is weighed once every phrase has been read, in this order. */
export const refinements: readonly Refinement[] = [
  placeYears,
  weighWords,
  joinNeighbours,
  nameForums,
  takeSittings,
  keepFirmest,
];
