import { dateOf, dated } from "../dated";
import type { Wording } from "../reading";
import { timescalePhrases } from "../vocabulary";

/** Q3, quarter 4, Q3 2018/19, 2018/19 Q3, third quarter; not its start, nor that of "year 2", which only the plan can place. */
export const quarter = dated(`
  ~(<no end before>|<year word> <bare day> (","|:|-)?) ((<year:year>|<year:years>) (","|:|-)*)? <quarter word> "."? <quarter:quarter number> <of quarter year>?
  ~(<no end before>|<year word> <bare day> (","|:|-)?) <quarter:quarter ordinal> !q <quarter word> !("."? <quarter number>) <of quarter year>?
`);

/** Quarters 1 and 3, Q1-3: each of them. */
export const quarterList: Wording = {
  phrase: timescalePhrases(`
    ~(<no end before>) <quarter word> <quarter figure> (<listing>+ <quarter figure>)+ !(<month>|of <month>|<unit>|<small thing>) <of quarter year>?
  `),
  read: (match, scene) => {
    const { words } = scene.line;
    const { year } = match.parts;
    const places = words.flatMap(({ text }, at) =>
      at >= match.from && at < (year?.from ?? match.to) && /^[1-4]/.test(text) ? [at] : [],
    );
    return places.map((at, step) => {
      const parts = { quarter: { from: at, to: at + 1 }, ...(step === places.length - 1 && year && { year }) };
      const from = step === 0 ? match.from : at;
      return dateOf({ from, to: parts.year?.to ?? at + 1, parts }, scene);
    });
  },
};
