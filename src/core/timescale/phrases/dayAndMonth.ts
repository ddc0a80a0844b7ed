import type { Match } from "../../language";
import { dated, numberOf } from "../dated";
import { reading, type Reading, type Wording } from "../reading";
import type { Scene } from "../scene";
import { monthNumber, timescalePhrases } from "../vocabulary";

/** "Phase 2 June" is June; "Phase 28 June" is a day of it. */
const lowLabelBefore = timescalePhrases(`~(<version kind>) <low label> (no|number)? "."?`);

function isDay({ day, month }: Reading, { line }: Scene, { from }: Match): boolean {
  return month >= 0 && (day > 12 || !lowLabelBefore.endsBefore(line, from));
}

/**
 * 31 March, 1ST MARCH 2016, 19 th May 2018, 31st of March, 4-Mar-19, 4/Mar/2019. The number of a section or priority is no day, nor is
 * how many workshops there are in October, nor the year of "Jan 18 Feb 18".
 */
export const dayAndMonth = dated(
  `
  ~(<no day before>) <day:day with ending> of? (-|/)? <month:month> <of year>?
  ~(<no day before>) <day:day with ending> of? (-|/)? <month:month> <of short year> !<thing>
  ~(<no day before>|<month>) <day:bare day> of? (-|/)? <month:month> <of year>
  ~(<no day before>|<month>) <day:bare day> of? (-|/)? <month:month> <of short year> !<thing>
  ~(<no day before>|<month>) <day:bare day> of? (-|/)? <month:month> !(<counted things>|<street>)
  `,
  isDay,
);

/** The 4th of "4th and 18th March", the 3 of "3-7 December": days whose month is that of a later one in the list, which has the year. */
export const dayInList: Wording = {
  phrase: timescalePhrases(`
    ~(<no day before>|<month>) <day:day> &(<later days> of? <month>) !","
    ~(<no day before>|<month>|<thing>) <day:day> &(<later days> of? <month>)
  `),
  read: (match, scene) => {
    const { words } = scene.line;
    const month = words.find(({ text }, at) => at >= match.to && monthNumber(text) !== undefined);
    const date = reading(match, "day", (monthNumber(month?.text ?? "") ?? NaN) - 1, {
      day: numberOf(words[match.from]) || 99,
    });
    return isDay(date, scene, match) ? [date] : [];
  },
};
