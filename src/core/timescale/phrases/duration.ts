import { isAlone, undated, weak } from "../reading";

/** Within 6 weeks, 12 months, over the next 3 years: counted from nobody says when. */
export const duration = undated(
  /(?:[bZ][kwC]?)?[snc]-?J?[UY]/g,
  "relative",
  weak,
  undefined,
  (said, scene, signs) => /^[bZ]/.test(signs) || isAlone(said, scene),
);
