import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const bandVocabulary = {
  grouping: lexicon(`
    priority, theme(s), objective(s), aim(s), goal(s), workstream(s), work stream(s), strand(s), pillar(s), domain(s), section(s), part(s), outcome(s), area(s),
    standard(s), chapter(s), quadrant(s), blaenoriaeth, thema, programme(s), recommendation(s)
  `),
};

/** Beginnings of rows that group actions. From public plans; blaenoriaeth (priority) and thema (theme) are Welsh. */
export const namesBand = phrases(
  "^ (strategic|key|board|business plan|corporate|overarching|joint)* <grouping>",
  bandVocabulary,
);

/** A title that names a plan outright. */
export const titlesPlan = phrases("plan");

/** Beginnings of a band's title where tables are told apart from each other. */
export const beginsBand = phrases(
  "^ (strategic|key)? (priority|theme|objective|aim|goal|workstream|section|part|outcome)",
);

/** A band's title that is numbered or parted from its name. */
export const numbersBand = phrases("(<number>|<figures>|:|-|one|two|three|four|five|six)", {
  figures: { fits: ({ text }) => /\d/.test(text) },
});

/** Words that make a band's title plain even in a column of outcomes. */
export const plainlyBand = phrases("(priority*|theme*|strategic*|workstream*)");

/** Beginnings of notes below or between the rows of a plan. */
export const beginsNote = phrases(`
  ^ (nb|n . b .|"*"|source|please|total|signed|end of|for further|prepared by|updated by)
  ^ (note|notes) (:|-)
  ^ version <number>
  ^ date :
`);

/** Rows that pages leave in a sheet: "Page 3 of 9", "continued overleaf", a protective marking. Tudalen is Welsh for page. */
export const leftByPages = phrases(
  `
  ^ (page|tudalen|strona) <number> ((of|/|o|z)? <number>)? $
  ^ (page|tudalen|strona) <page of pages> $
  ^ <page of pages> $
  ^ <number> / <number> $
  ^ "("? (continued|contd|cont ' d|pto|p . t . o) ..4 ")"? $
  ^ official (-|:)? sensitive? $
`,
  { "page of pages": { fits: ({ text, kind }) => kind === "number" && /^\d+\/\d+$/.test(text) } },
);

/** A heading that speaks of actions. */
export const namesActions = phrases("(action|actions)");

/** Words of a key's title beside a table. */
export const namesKey = phrases("(key|legend|guid*|definition*)");
