import type { Match, Place, Word } from "../language";
import { halfTerms, seasonEnds, termEnds } from "../language/lexicon/when/seasons";
import { inPlan } from "./months";
import { firm, reading, weak, type Reading, type Wording } from "./reading";
import type { Scene } from "./scene";
import { monthNumber, timescalePhrases } from "./vocabulary";

/** The number that a word begins with: "19th" → 19; NaN where it is none. */
export function numberOf(word: Word | undefined): number {
  return parseInt(word?.text ?? "", 10);
}

/**
 * A month (from 0) in a year as typed: 2019, 19, or 2018/19, whose first months are those of 2019. Without a year it stays below 12.
 */
export function inYear(year: string | undefined, month: number): number {
  if (year === undefined) return month;
  const isNext = isPlanYear(year) && month < 3;
  const number = isNext ? Number(year.slice(-2)) : parseInt(year, 10);
  return (number < 100 ? 2000 + number : number) * 12 + month;
}

/** True for 2018/19. */
export function isPlanYear(year: string | undefined): boolean {
  return /\d[/-]\d/.test(year ?? "");
}

const ordinals = ["", "one first", "two second", "three third", "four fourth last final"];

/** 1 for "1", "1st", "first" and "one"; NaN where it is no number of a quarter. */
function quarterNumber(word: Word | undefined): number {
  const place = ordinals.findIndex((names) => word && names.split(" ").includes(word.text));
  return numberOf(word) || (place > 0 ? place : NaN);
}

/** Months by what a phrase calls a part of time, 1 to 12. */
const partEnds: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  season: seasonEnds,
  term: termEnds,
  half: halfTerms,
  stretch: new Map(
    Object.entries({ early: 3, mid: 6, middle: 6, late: 12, later: 12, end: 12, close: 12, first: 6, second: 12 }),
  ),
};

interface Said {
  /** 0 to 11; NaN where it is none. */
  readonly month: number;
  /** What was said in place of a month. */
  readonly by: "month" | "quarter" | "season" | "half" | "figure" | "stretch" | "term";
}

function saidMonth({ parts }: Match, { line, plan }: Scene): Said {
  const wordOf = (place: Place | undefined) => (place ? line.words[place.from] : undefined);
  const { month, figure, quarter, year } = parts;
  if (month) return { month: (monthNumber(wordOf(month)?.text ?? "") ?? NaN) - 1, by: "month" };
  if (figure) {
    const number = numberOf(wordOf(figure));
    return { month: number > 0 && number < 13 ? number - 1 : NaN, by: "figure" };
  }
  if (quarter) {
    const number = quarterNumber(wordOf(quarter));
    // Q1 is April to June, unless the plan's years start in January.
    const isCalendar = !isPlanYear(wordOf(year)?.text) && plan !== null && plan[0] % 12 === 0;
    return { month: number < 5 ? (number * 3 + (isCalendar ? 11 : 2)) % 12 : NaN, by: "quarter" };
  }
  for (const by of ["season", "term", "half", "stretch"] as const) {
    const word = wordOf(parts[by]);
    if (word) return { month: (partEnds[by]?.get(word.text) ?? NaN) - 1, by };
  }
  return { month: NaN, by: "month" };
}

/**
 * What a match says by its parts: day, month, figure (a month in figures), quarter, season, term, half (a half term), stretch (of a year) and year. The
 * last quarter and the winter of a plain year may be either side of New Year: only the plan can say.
 */
export function dateOf(match: Match, scene: Scene): Reading {
  const { words } = scene.line;
  const { day, year } = match.parts;
  const yearSaid = year && words[year.from]?.text;
  const { month, by } = saidMonth(match, scene);
  const said = inYear(yearSaid, month);
  const isPart = by === "quarter" || by === "season" || by === "term" || (by === "stretch" && !isEnd(match, scene));
  const isEitherSide =
    yearSaid !== undefined && !isPlanYear(yearSaid) && (by === "quarter" ? month < 3 : by === "season" && month < 2);
  const placed = isEitherSide ? inPlan(scene, month) : said;
  return reading(match, day ? "day" : isPart ? "quarter" : "month", Math.abs(placed - said - 6) < 7 ? placed : NaN, {
    day: day ? numberOf(words[day.from]) || 99 : 0,
    assumed: isPart && by !== "quarter" ? ["month"] : [],
    // "Q1 data by July": a quarter with a word behind it may be what something is of.
    stands: by === "quarter" && ofQuarter.at(scene.line, match.to) ? weak : firm,
  });
}

function isEnd({ parts }: Match, { line }: Scene): boolean {
  return parts["stretch"] !== undefined && /^(?:end|close)$/.test(line.words[parts["stretch"].from]?.text ?? "");
}

/** "Q1 data by July": what a quarter may be that of. */
const ofQuarter = timescalePhrases('<thing> !")"');

/** Phrases that say a date by their parts (see dateOf), and a closer look at what was read. */
export function dated(
  written: string,
  isMeant: (reading: Reading, scene: Scene, match: Match) => boolean = ({ month }) => month >= 0,
): Wording {
  return {
    phrase: timescalePhrases(written),
    read: (match, scene) => {
      const date = dateOf(match, scene);
      return isMeant(date, scene, match) ? [date] : [];
    },
  };
}
