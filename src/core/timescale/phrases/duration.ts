import { isAlone, reading, type Phrase } from "../reading";

/** Within 6 weeks, 12 months, over the next 3 years: counted from nobody says when. */
export const duration: Phrase = {
  pattern: /(b[kw]?)?[snc](?:[-~t][sn])?-?J?[UY]/g,
  read: (match, scene) => {
    const whole = reading(match, "relative", null, { stands: "text" });
    return match[1] || isAlone(scene, whole) ? [whole] : [];
  },
};
