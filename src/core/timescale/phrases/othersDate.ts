import { dueThen, foreseen, outsideEvents, outsiders, waitsForIt } from "../../language/lexicon/when/others";
import { reading, weak, type Wording } from "../reading";
import { timescalePhrases } from "../vocabulary";

const others = {
  outsider: outsiders,
  "outside event": outsideEvents,
  foreseen,
  "due then": dueThen,
  "waits for it": waitsForIt,
  "any mark": `","|";"|"."|:|-|"("|")"`,
};

/**
 * "National guidance expected June", "Bill due May 2018; afterwards revise procedures", "Ofsted guidance due June 2018. Paper to Board October 2018":
 * somebody else's date, where the words about ours have none of their own.
 */
export const othersDate: Wording = {
  phrase: timescalePhrases(
    `
    <outsider> <in sentence>* <foreseen> <in sentence>*
    <outsider> <in sentence>* <dash> <thing>* <waits for it> <in sentence>*
    (<outsider>|<outside event>) <in sentence>* <due then> <in sentence>* <any mark>? <thing>? <thing>? (to be <participle>)? <waits for it> <in sentence>*
    await* <in clause>* <dash> (<outsider>|<outside event>) <in sentence>* <due then> <in sentence>*
    <outsider> (guidance|report|review|framework|findings|judgement|response|legislation) <in sentence>* due <in sentence>* &(("."|";") ..9 <month>)
    `,
    others,
  ),
  read: (match) => [reading(match, "relative", -1, { stands: weak })],
};
