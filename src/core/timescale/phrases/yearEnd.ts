import { numberAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/**
 * Year end, end of the financial year, end of the plan: the plan year's last month, when the plan is of one year or the
 * words name which ("end of year 2"). An academic or coming year's end is left as text.
 */
export const yearEnd: Phrase = {
  pattern: /(?:EOI?(?:[JP]*Y|J?(P)(?!O)|J)|[JP]*YE)(?:\(?(y)|(s))?/g,
  read: (match, scene) => {
    const [signs, isPlan, year, nth] = match;
    const [opens, closes] = scene.plan ?? [NaN, NaN];
    const number = numberAt(scene, match.index + signs.length - 1);
    const month = nth ? opens + 12 * number - 1 : closes;
    const isWhich = closes - opens > 11 ? nth || isPlan : !nth;
    const isOther = (year && number !== Math.floor(month / 12)) || (/J/.test(signs) && closes % 12 > 10);
    return reading(match, "month", isWhich && !isOther && month <= closes ? month : NaN, {
      assumed: year ? [] : ["year"],
    });
  },
  isMeant: ({ month }) => month >= 0,
};
