import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

/** Dates as cells of a plan hold them, whatever is around them: a day, a month with a day or year, a quarter, a season, a plan year. */
export const dateShape = phrases(
  `
  <date>
  <month of a year>
  (<number>|<ordinal>) of? <month>
  <month> (-|')? (<year>|<short number>)
  q <quarter number>
  quarter (<quarter number>|one|two|three|four)
  <full plan year>
  <year> (/|-) (<year>|<short number>)
  <season> (<year>|<short number>)
`,
  {
    "month of a year": { fits: ({ text, kind }) => kind === "number" && /^\d{4}-\d\d$/.test(text) },
    "short number": { fits: ({ text, kind }) => kind === "number" && /^\d\d$/.test(text) },
    "quarter number": { fits: ({ text }) => /^[1-4]$/.test(text) },
    "full plan year": { fits: ({ text, kind }) => kind === "number" && /^20\d\d[/-](?:20)?\d\d$/.test(text) },
  },
);

/** Words that stand in a timescale cell for want of a date. From real plans; parhaus is Welsh for ongoing. */
export const openTime = phrases(`
  ^ (ongoing|on going|continuing|continuous|asap|as soon as possible|immediate|immediately)
  ^ (tbc|tba|to be (confirmed|agreed|decided|determined)|n/a|na)
  ^ (annual|annually|quarterly|monthly|bimonthly|bi monthly|weekly|as required|when required|rolling)
  ^ (yearend|year end|complete|completed|parhaus)
`);

/** Words inside a text that say when without a date. */
export const timeInside = phrases(`
  year end
  end of the? (year|month|quarter)
  (ongoing|onwards)
  within <word> (days|weeks|months)
  by (next|the) (meeting|board)
`);

/** A month by its name, anywhere. */
export const namedMonth = phrases("<month>");

/** "Priority 3", "Rec 1.2": what is numbered, and its number. */
export const numberedName = phrases(
  `^ (priority|objective|action|aim|goal|outcome|rec|recommendation) <outline number> (.|:|")")? $`,
  { "outline number": { fits: ({ text, kind }) => kind === "number" && /^\d+(?:\.\d+)*$/.test(text) } },
);

/** What a rating cell usually holds, whatever the key: a colour's name or letter, English or Welsh. */
export const colourRating = lexicon(`
  r, a, g, b, y, w, c, red, amber, green, blue, yellow, orange, grey, clear, white, purple, black, gwyrdd, coch, oren, glas
`);

/** Bodies and posts that lead: from the lead columns of public plans. */
export const leadNames = phrases(`
  (board|manager|officer|chair|lead|head|director|subgroup|group|team|police|council|ccg|icb|nhs|trust|partner|partners|partnership)
  (service|services|agencies|members|all|coordinator|commissioner|safeguarding|health|education|qa|bmg|omg|tbc)
  (sub group|s/g|co ordinator|business support)
`);
