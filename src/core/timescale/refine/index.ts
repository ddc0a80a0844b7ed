import type { Refinement } from "../reading";
import { joinNeighbours } from "./joinNeighbours";
import { keepFirmest } from "./keepFirmest";
import { nameForums } from "./nameForums";
import { openEnds } from "./openEnds";
import { placeYears } from "./placeYears";
import { setAsideOthers } from "./setAsideOthers";
import { setAsideRecords } from "./setAsideRecords";
import { setAsideReplaced } from "./setAsideReplaced";
import { takeSittings } from "./takeSittings";

/** What is weighed once every phrase has been read, in this order. */
export const refinements: readonly Refinement[] = [
  placeYears,
  setAsideReplaced,
  setAsideOthers,
  setAsideRecords,
  openEnds,
  joinNeighbours,
  nameForums,
  takeSittings,
  keepFirmest,
];
