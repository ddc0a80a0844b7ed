import { moodOf, type Place } from "../../language";
import { agents, didThemselves, doneAtTheEnd, surelyDone } from "../../language/lexicon/when/records";
import { stillToBe } from "../../language/lexicon/when/steps";
import { timescalePhrases } from "../vocabulary";
import { weighing, type Surroundings } from "./surroundings";

const more = {
  "surely done": `<done word>|(agreed|approved) &(at|in|on)|complete &"("`,
  "any participle": "<participle>|reported|reviewed|updated|drafted",
  "done word": surelyDone,
  "done at the end": doneAtTheEnd,
  agent: agents,
  "did themselves": didThemselves,
  "still to be": stillToBe,
  "by somebody": "by (<thing>|<forum>|<group>|<named forum>)",
  told: "<by somebody>|!(<by then>|<still to be>) <in clause>",
  "clause end": `$|<new line>|";"|","|"."|")"|:`,
  "clause mark": `^|<new line>|";"|","|"."|"("|:|<dash>|")"`,
};

/** What was done, with the date at which. */
const surely = weighing(
  `
  <done:surely done> (-|:|"(")* <date:read date>
  <done:surely done> <told>* <date:read date>
  (<agent>|<forum>|<group>|<named forum>) (also|formally|then|first)? <done:did themselves> !<by then> <told>* <date:read date>
  `,
  more,
);
const saidAfter = weighing(`<date:read date> (-|:|"(")* <done:done at the end> &<clause end>`, more);

/** A verb at the beginning, or a day on which it was: "Presented to Scrutiny in September", "report signed off by the Chair on 12 May". */
const ratherDone = weighing(
  `
  ^ <done:participle> <told>* (in|at|on) <date:read date>
  <done:participle> <told>* on <date:read date>
  <number> <thing> <done:participle> (in|during|at) <date:read date>
  `,
  more,
);

/** A verb that may as well tell of a step to come: "agreed March", "launched at the forum in May". */
const perhaps = weighing(
  `
  <done:participle> (off|out|up)? <date:read date>
  <done:participle> (off|out|up)? (<during>|<up to>|with|of|for|<by somebody>) <told>* <date:read date>
  `,
  more,
);

const bracketed = weighing(`"(" <done:participle> <told>* <date:read date> ")"`, more);

/** What else was done where all of it is called done: "Completed: June, reported to Board July". */
const alsoDone = weighing(`<done:any participle> <told>* <date:read date>`, more);

/** A word that is a clause by itself: "Closed - signed off in June". */
const doneAlone = weighing(`<done at the end> (&<clause end>|<dash>)`, more);
const afterMark = timescalePhrases(`<clause mark>`, more);

/** How sure it is, for each place of a date, that it tells of what was done. */
export interface Records {
  readonly surely: ReadonlySet<number>;
  readonly perhaps: ReadonlySet<number>;
  /** Of those, what is told as a record would be. */
  readonly rather: ReadonlySet<number>;
  /** Of those, what is told in brackets: "Launch October (agreed by BMG 4 June)". */
  readonly inBrackets: ReadonlySet<number>;
}

/** The dates, by their places, at which something was done. */
export function recordsOf({ line, all }: Surroundings): Records {
  const isMeant = (verb: Place | undefined) => {
    if (!verb) return false;
    const { isDenied, isToCome, isConditional } = moodOf(line, verb);
    return !isDenied && !isToCome && !isConditional;
  };
  const placesOf = (matches: readonly { readonly parts: Readonly<Record<string, Place | undefined>> }[]) =>
    new Set(matches.flatMap(({ parts }) => (parts["date"] && isMeant(parts["done"]) ? [parts["date"].from] : [])));
  const isAllDone = all(doneAlone).some(({ from }) => from === 0 || afterMark.endsBefore(line, from));
  return {
    surely: placesOf([...(isAllDone ? all(alsoDone) : []), ...all(surely), ...all(saidAfter)]),
    perhaps: placesOf(all(perhaps)),
    rather: placesOf(all(ratherDone)),
    inBrackets: placesOf(all(bracketed)),
  };
}
