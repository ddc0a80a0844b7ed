import { lasting, lastsTo, runsOut } from "../../language/lexicon/when/expiry";
import { figureMoves, measuredAt, tellsOf } from "../../language/lexicon/when/measures";
import { didThemselves } from "../../language/lexicon/when/records";
import { happenings, whatComesOf, workOnIt } from "../../language/lexicon/when/happenings";
import { lexicon } from "../../language";
import { weighing, type Surroundings } from "./surroundings";

const more = {
  lasting,
  "lasts to": lastsTo,
  "runs out": runsOut,
  "figure moves": figureMoves,
  "measured at": measuredAt,
  "tells of": tellsOf,
  told: "!<by then> <in clause>",
  "sitting of forum": "<forum>|<group>|<named forum>|<sitting>",
  "dated paper": lexicon("minutes, email(s), letter(s), memo, circular, bulletin"),
  "strict pointer": lexicon(
    "see, per, as per, ref, refer to, cf, based on, according to, in accordance with, use, using",
  ),
  "did themselves": didThemselves,
  happening: happenings,
  "what comes of": whatComesOf,
  "work on it": workOnIt,
};

/** Phrases in which a date is that of a paper, a figure, or money, and nothing is to be done by it. */
const tellsOfThings = weighing(
  `
  <document> (of|dated|as at|as of) <date:read date> ((<up to>|-|<also>) <until:read date> !<sitting of forum>)?
  <dated paper> (from|on|in|for|"(")? <date:read date>
  <dated paper> (from|to) <told>? <told>? <date:read date>
  <strict pointer> <told>* <document> (from|of|dated|",")? <date:read date>
  <document> "(" <date:read date> ")" (to be|will|needs|is)
  between <until:read date> and <date:read date> ","? <told>? <told>? (there)? (was|were)
  from <until:read date> <up to> <date:read date> ","? (there)? (was|were)
  <date:read date> ","? (<number> <thing>|there)? (was|were)
  number of <told>* <date:read date>
  (latest|current|recent) <document> <date:read date>
  <what comes of> from <told>* <date:read date> !<thing>
  (<forum>|<group>) <date:read date> <did themselves>
  <date:read date> (<forum>|<group>) <did themselves> (to|that|<thing>)
  <work on it> <date:read date> <thing>? <document>
  <what comes of> (of|from|in|at) <date:read date> (<thing>|<document>|<forum>|<group>|<sitting>)
  <happening> (in|on|of|from|dated)? <date:read date>
  ~(to|achieve*|reach*|target*) <number> "%" (in|at|for) <date:read date>
  <date:read date> ")"? (:|-|=) <number> "%"
  <document> for <date:read date> (<up to>|-) <until:read date>
  no (<thing>|<forum>)? (<forum>|<sitting>) <during>? <date:read date>
  <points at> <date:read date> (<forum>|<group>)? <dated thing>
  ~(<by then>|<during>) <date:read date> (<forum>|<group>)? <dated thing> !(to|due|by|<number>)
  <measured at> (<during>|<ends> of?|:|"("|<thing>)? <date:read date> ((<up to>|-|<also>) <until:read date> !<sitting of forum>)?
  <figure moves> (from|with|to|against|on) <told>* <date:read date>
  <tells of> <told>* <date:read date> ((<up to>|-|<also>|until) <until:read date> !<sitting of forum>)?
  <lasting> <told>* <lasts to> (<during>|<ends> of?|<part of time>)* <date:read date>
  <runs out> (<during>|<ends> of?|:)* <date:read date>
  `,
  more,
);

/** The dates, by their places, of what is only told of. */
export function datesOfThings({ all }: Surroundings): ReadonlySet<number> {
  return new Set(
    all(tellsOfThings).flatMap(({ parts }) =>
      [parts["date"], parts["until"]].flatMap((place) => (place ? [place.from] : [])),
    ),
  );
}
