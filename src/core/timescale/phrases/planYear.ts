import { monthCount } from "../months";
import { numberAt, yearAt } from "../numbers";
import { isAlone, reading, type Phrase } from "../reading";

/**
 * 2018/19, during 2018-19, the end of 2018/19: the year's last month, assumed where its end is not said; "throughout 2018/19"
 * is open. Read only where it is the when, alone or after by, in, during: "the 2019/20 budget" is none.
 */
export const planYear: Phrase = {
  pattern: /(?<!£|[sny#][-/.])J?(?:y[-/][sny]|n\/n)(?![-/.][sn])/g,
  read: (match, scene) => {
    const whole = reading(match, "month", null);
    const { year, isPlanYear } = yearAt(scene, whole.last - 2);
    const before = scene.signs.slice(0, whole.first);
    if (/g[,~]?b?$/.test(before)) return [{ ...whole, kind: "open-ended" }];
    const isFrom = /(?:^|\n)f$/.test(before) || /^a?u/.test(scene.signs.slice(whole.last + 1));
    if (!isFrom && !/(?:b|EO?)J?Y?$/.test(before) && !isAlone(scene, whole)) return [];
    const [opens, closes] = scene.plan ?? [0, 0];
    const isPlan =
      Math.floor(opens / 12) === year && Math.floor(closes / 12) % 100 === numberAt(scene, whole.last) % 100;
    if (!isPlanYear && !isPlan) return [];
    const assumed = /EO?J?Y?$/.test(before) ? [] : (["month"] as const);
    return [{ ...whole, month: isPlanYear ? monthCount(year + 1, 3) : closes, assumed }];
  },
};
