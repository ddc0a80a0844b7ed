import { inYear } from "../numbers";
import { isAlone, reading, type Phrase } from "../reading";

/**
 * 2018/19, during 2018-19, 2019-22: its last month, assumed where its end is not said ("the end of 2018/19"); "throughout
 * 2018/19" is open. Read only where it is the when, alone or after by, in, during: "the 2019/20 budget" is none.
 */
export const planYear: Phrase = {
  pattern: /(g[,~]?b?)?(EO?)?b?[JP]*Y?z/g,
  read: (match, scene) => {
    const [, throughout, end] = match;
    const month = throughout ? -1 : inYear(scene, match.index + match[0].length - 1, 2);
    return reading(match, throughout ? "open-ended" : "month", month, { assumed: end || throughout ? [] : ["month"] });
  },
  isMeant: (year, scene, signs) =>
    /^[gEb]/.test(signs) || /^a?u/.test(scene.signs.slice(year.last + 1)) || isAlone(year, scene),
};
