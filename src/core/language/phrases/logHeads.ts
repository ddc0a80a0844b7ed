import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const vocabulary = {
  /** What an entry is of. */
  what: lexicon("update, progress, position, review, meeting, board, bmg, omg, executive, as at"),
  "short what": lexicon("update, progress, position"),
  "end of head": ':|")"|"]"|-',
  "figures of a day": {
    fits: ({ text, kind }: { text: string; kind: string }) =>
      kind === "number" && /^\d{1,2}(?:st|nd|rd|th)?$/.test(text),
  },
  "day and month": {
    fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^\d{1,2}[./-]\d{1,2}$/.test(text),
  },
  "a year": {
    fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^(?:\d{4}|\d\d)$/.test(text),
  },
  "plan year in full": {
    fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^20\d\d[/-]\d\d$/.test(text),
  },
  "quarter number": { fits: ({ text }: { text: string }) => /^[1-4]$/.test(text) },
};

/** "10/10/2018:", "(3 October 2018)", "5th Nov 18 update –": the head of an entry of a log. Parts: day, month and year, or date. */
export const dayHead = phrases(
  `
  ^ <mark>* <day:figures of a day> (.|/|-)? <month:month> (,|.|/|-)* <year:a year> <what>* (<end of head>|$)
  ^ <mark>* <date:date> <what>* (<end of head>|$)
  `,
  vocabulary,
);

/** "October 2018:". Parts: month, year. */
export const monthHead = phrases("^ <mark>* <month:month> ,? <year:year> <what>* (<end of head>|$)", vocabulary);

/** "Q2:", "Quarter 3 (2018/19) –". Part: quarter. */
export const quarterHead = phrases(
  '^ <mark>* (q|quarter) <quarter:quarter number> ("("? <plan year in full> ")"?)? <short what>* <end of head>',
  vocabulary,
);

/** "October –", without a year. Part: month. */
export const monthAloneHead = phrases("^ <mark>* <month:month> <short what>* <end of head>", vocabulary);
