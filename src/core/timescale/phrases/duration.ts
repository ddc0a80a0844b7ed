import { isAlone, undated } from "../reading";

/** Within 6 weeks, 12 months, over the next 3 years: counted from nobody says when. */
export const duration = undated(
  /(?:b[kwC]?)?[snc](?:[-~t][sn])?-?J?[UY]/g,
  "relative",
  "text",
  (said, scene, signs) => signs.startsWith("b") || isAlone(said, scene),
);
