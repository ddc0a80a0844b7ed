import { calledOff, changed, former, missed } from "../../language/lexicon/when/replaced";
import { surelyDone } from "../../language/lexicon/when/records";
import { moodOf } from "../../language";
import { weighing, isDate, type Placed, type Surroundings } from "./surroundings";

const more = {
  changed,
  former,
  missed,
  "called off": calledOff,
  "put off": "(has been|was)? (postponed|deferred)",
  "surely done": surelyDone,
  "up to six": "<not read date>? <not read date>? <not read date>? <not read date>? <not read date>? <not read date>?",
  "on the way":
    '<changed>|<part of time>|<ends>|<up to>|<by then>|<during>|date|deadline|target|of|for|:|"("|-|<new line>|w / c|week commencing|<weekday>',
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  told: "!(by|within|<to be>) <in clause>",
  "to be": "be|being|will|should|must|needs|shall",
  "joins old": `","|and|or|/|-|<up to>`,
};

/** Phrases in which <old:read date> has given way to another. */
const gaveWay = weighing(
  `
  <old:read date> <up to six> <changed> <on the way>* &<read date>
  <old:read date> ">" &<read date>
  <old:read date> → &<read date>
  <changed> from <on the way>* <old:read date>
  <changed> (<thing>|<forum>)? <on the way>* <read date> ("("|"["|",")* from <on the way>* <old:read date>
  <read date> "(" <old:read date> <former>? (<missed>|<surely done>|<participle>) ")"
  "(" <former> <on the way>* <read date> (<joins old> <old:read date>)+ ")"
  <read date> "[" <old:read date> "]"
  "[" <old:read date> "]" <up to six> &<read date>
  (not|instead of|rather than|replaces|replacing|supersedes) <during>? <old:read date>
  <old:read date> (date|deadline|target|milestone) (was|is|has|has been)? <missed>
  <old:read date> (date|deadline|target)? (was|is|has|has been)? <missed> <anything>* &<read date>
  `,
  { ...more, anything: { fits: () => true } },
);

/** What is called old: "previously June", "original date: May". */
const calledOld = weighing(`<former> <told>* <old:read date>`, more);

/** "July workshop cancelled", "BMG June did not take place". */
const off = weighing(
  `
  <old:read date> <told>? <told>? <told>? <told>? ("("|-|:|",")* <off:called off> !<thing>
  <old:read date> (<thing>|<forum>)? <off:put off> ($|"."|";"|","|")")
  <off:called off> (-|:|"("|",")* (was due|due|was)? <during>? <old:read date>
  `,
  more,
);

/** The dates, by their places, that another has replaced, or at which what was to be will not be. */
export function replacedDates(readings: readonly Placed[], { line, all }: Surroundings): ReadonlySet<number> {
  const places = new Set(readings.filter((reading) => isDate(reading)).map(({ at }) => at));
  const old = new Set<number>();
  for (const { parts } of [...all(gaveWay), ...all(calledOld)]) {
    if (parts["old"]) old.add(parts["old"].from);
  }
  for (const { parts } of all(off)) {
    const { old: date, off: verb } = parts;
    if (date && verb && !moodOf(line, verb).isConditional) old.add(date.from);
  }
  return new Set([...old].filter((at) => places.has(at)));
}
