import { lasting, lastsTo, runsOut } from "../../language/lexicon/when/expiry";
import { figureMoves, measuredAt, tellsOf } from "../../language/lexicon/when/measures";
import { timescalePhrases } from "../vocabulary";
import type { Surroundings } from "./surroundings";

const more = {
  lasting,
  "lasts to": lastsTo,
  "runs out": runsOut,
  "figure moves": figureMoves,
  "measured at": measuredAt,
  "tells of": tellsOf,
  told: "!<by then> <in clause>",
  "sitting of forum": "<forum>|<group>|<named forum>|<sitting>",
  "dated paper": "minutes|email(s)|e-mail|letter(s)|memo|circular|bulletin",
};

/** Phrases in which a date is that of a paper, a figure, or money, and nothing is to be done by it. */
const tellsOfThings = timescalePhrases(
  `
  <document> (of|dated|as at|as of) <date:read date> ((<up to>|-|<also>) <until:read date> !<sitting of forum>)?
  <dated paper> (from|on|in|for|"(")? <date:read date>
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
export function datesOfThings({ line }: Surroundings): ReadonlySet<number> {
  return new Set(
    tellsOfThings
      .findAll(line)
      .flatMap(({ parts }) => [parts["date"], parts["until"]].flatMap((place) => (place ? [place.from] : []))),
  );
}
