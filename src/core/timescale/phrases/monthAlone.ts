import { dated } from "../dated";
import { timescalePhrases } from "../vocabulary";
import { isPerson } from "./people";

/** Announced: "by the end of May", "in March". */
const announced = timescalePhrases(`
  (<by then>|<during>|<starts>|<part of time>|<ends>|of|<before that>|week|next) -?
`);

/** What follows a month and no verb. */
const followed = timescalePhrases(`
  ($|<new line>|","|";"|"."|")"|"("|:|/|-|or|and|then|<forum>|<group>|<sitting>|<named forum>|<hidden>)
  <up to> (<ends>|<part of time>|<month>|<number>|<hidden>|<year>|of)
`);

/** "14 June" without a day: a number before it that is no label's ("Room 14, June"). */
const number = timescalePhrases("<day figures>");
const labelled = timescalePhrases(`<label> (no|number)? "."? <bare day>`);

/** "Two June events": how many there are in June. */
const countBefore = timescalePhrases("two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|both");
const things = timescalePhrases("<counted things>");

/** Words that are more than months where they are typed small, or the whole text in capitals: "may", "to march", "august". */
const moreThanMonths = /^(?:[Mm]ay|MAY|march|MARCH|aug|AUG|august|AUGUST|mai|MAI)$/;

/**
 * June, by end of March, the December Board: a month whose year is placed later. Words that are more than months ("may", "to
 * march") need an "in", a list or the line's end to be one.
 */
export const monthAlone = dated(
  `<month:month> !((-|')? <figures>|<marching>|<street>|"@"|"." <word> "@")`,
  (_, scene, { from, to }) => {
    const { line } = scene;
    if (number.endsBefore(line, from) && !labelled.endsBefore(line, from)) return false;
    if (countBefore.endsBefore(line, from) && things.at(line, to)) return false;
    if (isPerson(scene, { from, to })) return false;
    const word = line.words[from];
    const isMore = word !== undefined && moreThanMonths.test(line.text.slice(word.from, word.to));
    return !isMore || announced.endsBefore(line, from) || followed.at(line, to) !== undefined;
  },
);
