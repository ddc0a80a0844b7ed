import type { Refinement } from "../reading";
import { joinRanges } from "./joinRanges";
import { keepFirmest } from "./keepFirmest";
import { leavePast } from "./leavePast";
import { mergeSame } from "./mergeSame";
import { nameForums } from "./nameForums";
import { openEnds } from "./openEnds";
import { placeYears } from "./placeYears";
import { takeSittings } from "./takeSittings";

/** What is weighed once every phrase has been read, in this order. */
export const refinements: readonly Refinement[] = [
  placeYears,
  leavePast,
  joinRanges,
  openEnds,
  nameForums,
  mergeSame,
  takeSittings,
  keepFirmest,
];
