import { inYear, numberOf } from "../dated";
import { isAlone, reading, type Wording } from "../reading";
import { timescalePhrases } from "../vocabulary";

/**
 * 2018/19, during 2018-19, 2019-22: its last month, assumed where its end is not said ("the end of 2018/19"). Read only where it is
 * the when, alone or after by, in, during: "the 2019/20 budget" is none, nor is the year of "throughout 2018/19".
 */
export const planYear: Wording = {
  phrase: timescalePhrases(
    `
    ~(<ongoing> (<during>|<by then>)?) <end:ends> of? (<during>|<by then>)? (<accounts>|plan)* <year word>? <year:years> !<month>
    ~(<ongoing>) <in:in or by> (<accounts>|plan)* <year word>? <year:years> !<month>
    ~(<ongoing> (<during>|<by then>)?) (<accounts>|plan)* <year word>? <year:years> !<month>
  `,
    { "in or by": "in|during|<by then>" },
  ),
  read: (match, scene) => {
    const { year, end, in: isIn } = match.parts;
    const word = year && scene.line.words[year.from];
    if (!end && !isIn && !isAlone(match, scene)) return [];
    return [reading(match, "month", inYear(word?.text, 2), { assumed: end ? [] : ["month"] })];
  },
};

/** End of year 2, in a plan of several years: each is twelve months from the plan's beginning. */
export const numberedYear: Wording = {
  phrase: timescalePhrases(`
    <end:ends> of? (plan)? <year word> <count:counted number> (of plan)? !<quarter word>
    <year word> <count:quarter figure> <end:ends>
    <year word> <count:quarter figure> (of plan)? !<quarter word>
  `),
  read: (match, scene) => {
    const { end, count } = match.parts;
    const { plan } = scene;
    const place = numberOf(count && scene.line.words[count.from]);
    const month = plan ? plan[0] + place * 12 - 1 : NaN;
    if (!plan || !(month <= plan[1]) || (!end && !isAlone(match, scene))) return [];
    return [reading(match, "month", month, { assumed: end ? ["year"] : ["year", "month"] })];
  },
};
