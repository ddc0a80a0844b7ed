import { inYear } from "../numbers";
import { isAlone, reading, type Phrase } from "../reading";

/**
 * 2018/19, during 2018-19, 2019-22: its last month, assumed where its end is not said ("the end of 2018/19"). Read only where it is
 * the when, alone or after by, in, during: "the 2019/20 budget" is none, nor is the year of "throughout 2018/19".
 */
export const planYear: Phrase = {
  pattern: /(?<!g.?)(EO?)?[bZ]?[JP]*Y?z/g,
  read: (match, scene) =>
    reading(match, "month", inYear(scene, match.index + match[0].length - 1, 2), {
      assumed: match[1] ? [] : ["month"],
    }),
  isMeant: (year, scene, signs) => /^[EbZ]/.test(signs) || isAlone(year, scene),
};
