import type { Match, Word, WordClass } from "../../language";
import { inYear } from "../dated";
import { reading, type Reading, type Wording } from "../reading";
import type { Scene } from "../scene";
import { timescalePhrases } from "../vocabulary";

const form = (pattern: RegExp): WordClass => ({ fits: ({ text, kind }) => kind === "number" && pattern.test(text) });

/** Dates in figures, each one word of the line. */
const figures = {
  "day month year": form(/^\d{1,2}([/.-])\d{1,2}\1(?:\d\d|\d{4})$/),
  "year month day": form(/^\d{4}([/.-])\d{1,2}\1\d{1,2}$/),
  "year month": form(/^(?:19|20|21)\d\d-\d{1,2}$/),
  "month year": form(/^\d{1,2}[/.-](?:19|20|21)\d\d$/),
  "day month": form(/^(?!24\/7$)\d\d\/\d{1,2}$/),
  "year figures": form(/^(?:\d\d|(?:19|20|21)\d\d)$/),
  "what is no date": `<money>|"#"|<letters> <glued mark>|<reference> ("."|":"|no|number)*`,
  "what makes it none": `"%"|<glued mark> <letters>`,
  letters: { fits: ({ kind }: Word) => kind === "word" },
};

/** The numbers of a date in figures, in the order in which they stand. */
function numbersAt({ line }: Scene, { from, to }: Match): readonly number[] {
  return line.words.slice(from, to).flatMap(({ text }) => text.match(/\d+/g)?.map(Number) ?? []);
}

type Order = readonly ("day" | "month" | "year")[];

function inFigures(
  written: string,
  order: Order,
  isMeant: (read: Reading, scene: Scene, match: Match) => boolean,
): Wording {
  const guarded = written
    .trim()
    .split("\n")
    .map((phrase) => `~(<what is no date>) ${phrase.trim()} !(<what makes it none>)`);
  return {
    phrase: timescalePhrases(guarded.join("\n"), figures),
    read: (match, scene) => {
      const numbers = numbersAt(scene, match);
      const part = (name: Order[number]) => numbers[order.indexOf(name)];
      const [day, month = 0, year] = [part("day"), part("month"), part("year")];
      const isMonth = month > 0 && month < 13;
      const date = reading(
        match,
        day === undefined ? "month" : "day",
        isMonth ? inYear(year === undefined ? year : String(year).padStart(2, "0"), month - 1) : NaN,
        {
          day: day ?? 0,
          ...(day === 0 && { day: 99 }),
        },
      );
      return isMeant(date, scene, match) ? [date] : [];
    },
  };
}

const isMonth = ({ month }: Reading) => month >= 0;

/** 31/03/2019, 31.3.19, 31-03-2019, 31 / 3 / 2019: day first, always; 03/31/2019 is no date rather than an American one. */
export const numericDate = inFigures(
  `
  <day month year>
  <bare day> / <bare day> / <year figures>
  <bare day> "." <bare day> "." <year figures>
  `,
  ["day", "month", "year"],
  () => true,
);

/** 2019-03-31, 2019/03/31. */
export const isoDate = inFigures("<year month day>", ["year", "month", "day"], isMonth);

/** 2019-03. */
export const isoMonth = inFigures("<year month>", ["year", "month"], isMonth);

/** 03/2019, 3-2019, 3.2019. */
export const numericMonth = inFigures("<month year>\n<bare day> / <year>", ["month", "year"], isMonth);

/** 31/03, 01/04, 31/3: neither what may be a fraction, nor a count ("10/12 cases"); with "by" before it 7/12 too. */
export const numericDay = inFigures(
  `
  <day month> !(<unit>|<year word>|<label>|<small thing>)
  `,
  ["day", "month"],
  ({ month, day }, { line }, { from }) => month >= 0 && (day > 12 || line.words[from]?.text.length === 5),
);
