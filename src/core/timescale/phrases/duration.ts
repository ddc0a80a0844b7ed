import { isAlone, undated, weak } from "../reading";
import { timescalePhrases } from "../vocabulary";

const atTheBeginning = timescalePhrases("^ (<by then>|<during>|over|next)");

/** Within 6 weeks, 12 months, over the next 3 years: counted from nobody says when. */
export const duration = undated(
  `
  (<by then>|<during>|over)? (next|first|last)? (<counted number> to)? <counted number> -? (<accounts>|calendar)? (<unit>|<year word>)
  `,
  "relative",
  weak,
  (match, scene) => atTheBeginning.at(scene.line, 0) !== undefined || isAlone(match, scene),
);
