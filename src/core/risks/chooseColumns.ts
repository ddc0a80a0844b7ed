import type { Page } from "../grid/page";
import { readLevel } from "./levels";
import type { RatingTime, RiskColumn, RiskRole } from "./riskColumns";

/** The one column taken for each role. */
export interface ChosenColumns extends Readonly<Partial<Record<Exclude<RiskRole, "rating">, RiskColumn>>> {
  /** All that rate the risks as they are now, those in words first. */
  readonly ratings: readonly RiskColumn[];
}

/** The rating as it is now goes before one that does not say when, and that before the one without anything done. */
const timeOrder: readonly RatingTime[] = ["now", "unsaid", "before"];
/** What is done against a risk: the plainer word first. */
const mitigationOrder = [/mitigat/i, /control/i, /./];

/** A column of texts no longer than this on average rates, even where most of it is "tbc". */
const shortWords = 12;

/** What a column holds under its heading. */
interface Contents {
  readonly filled: number;
  readonly length: number;
  /** How many of its cells rate something. */
  readonly rates: number;
  readonly words: number;
}

function contentsOf(page: Page, column: number, rows: readonly number[]): Contents {
  const texts = rows.flatMap((row) => page.at(row, column)?.text ?? []);
  const said = texts.filter((text) => text.length <= 40).map(readLevel);
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const words = said.filter(({ isHigh }) => isHigh !== undefined).length;
  const rates = said.filter((each) => Object.keys(each).length > 0).length;
  return { filled: texts.length, length, rates, words };
}

/** Takes one column for each role: by its words, by what it holds, and for likelihood and impact those of the same moment as the rating. */
export function chooseColumns(page: Page, columns: readonly RiskColumn[], rows: readonly number[]): ChosenColumns {
  const contents = new Map(columns.map((each) => [each, contentsOf(page, each.column, rows)]));
  const of = (role: RiskRole) => columns.filter((each) => each.role === role);
  const best = (all: readonly RiskColumn[], worth: (column: RiskColumn) => number) =>
    [...all].sort((a, b) => worth(b) - worth(a))[0];
  const length = (column: RiskColumn) => contents.get(column)?.length ?? 0;
  const timed = (column: RiskColumn) => -timeOrder.indexOf(column.time);

  const able = of("rating").filter((each) => {
    const { filled = 0, rates = 0 } = contents.get(each) ?? {};
    return each.time !== "target" && rates > 0 && (rates >= filled / 2 || length(each) <= shortWords);
  });
  // A column that was begun and is blank for most risks says less than a full one.
  const most = Math.max(0, ...able.map((each) => contents.get(each)?.rates ?? 0));
  const full = able.filter((each) => (contents.get(each)?.rates ?? 0) >= most / 2);
  // Beside ratings as they are now stand those that do not say when; never those before anything was done.
  const first = timeOrder.find((time) => full.some((each) => each.time === time));
  const words = (column: RiskColumn) => contents.get(column)?.words ?? 0;
  const ratings = full
    .filter((each) => each.time === first || (first === "now" && each.time === "unsaid"))
    .sort((a, b) => words(b) - words(a) || timed(b) - timed(a));
  const [rating] = ratings;
  const beside = (role: "likelihood" | "impact") =>
    best(
      of(role).filter((each) => each.time !== "target" && length(each) <= 40),
      (each) => (each.time === rating?.time ? 10 : 0) + timed(each),
    );
  const chosen: Partial<Record<RiskRole, RiskColumn | undefined>> = {
    risk: best(of("risk"), length),
    likelihood: beside("likelihood"),
    impact: beside("impact"),
    mitigation: best(of("mitigation"), (each) => -mitigationOrder.findIndex((words) => words.test(each.heading))),
    ref: of("ref")[0],
    owner: of("owner")[0],
    review: of("review")[0],
    status: of("status")[0],
    closed: of("closed")[0],
  };
  return { ...Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== undefined)), ratings };
}
