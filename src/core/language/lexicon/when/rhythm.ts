import { lexicon } from "../../lexicon";

/** How often, or as soon as can be: no date of its own. From plans and terms of reference; Welsh misol, chwarterol, blynyddol. */
export const rhythms = lexicon(`
  daily, weekly, fortnightly, monthly, quarterly, annually, annual, yearly, termly, half termly, half yearly, biannual*, biennial*, bi annual*, bi monthly,
  bi weekly, bimonthly, biweekly, regular, regularly, six monthly, periodically, each time, misol, chwarterol, blynyddol, wythnosol,
  as and when, as required, as necessary, as needed, when required, when needed, ad hoc
`);

/** As fast as can be. */
export const soon = lexicon(`
  asap, a.s.a.p, immediate, immediately, with immediate effect, urgent, urgently, as soon as possible, as soon as practicable, as soon as practical, as soon as we can,
  as soon as is possible, as soon as is practicable, as soon as reasonably possible, as soon as reasonably practicable, as soon as they can, straight away, cyn gynted â phosibl
`);

/** What makes a rhythm of a unit or a meeting: every 6 months, twice a year. */
export const everyTime = lexicon("every, each, per, twice, once, times, x, bob");

/** Work that has no end set: ongoing. Welsh parhaus, yn barhaus. */
export const ongoing = lexicon(
  "ongoing, on going, continu*, rolling, throughout, as usual, business as usual, bau, indefinite*, open ended, parhaus",
);

/** From then on: June onwards. Welsh ymlaen. */
export const onwards = lexicon("onward(s), thereafter, ymlaen, and beyond, forwards");
