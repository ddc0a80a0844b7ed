import type { Book } from "../grid/book";
import { speaksOfRisk, titlesScale } from "../language/phrases/risks";
import { makePage, type Page } from "../grid/page";
import { listed } from "../plan/listed";
import { legendIn, type LegendLine } from "./legend";
import { readLevel, type LevelSaid } from "./levels";
import type { HighRisks, RiskRegister } from "./riskRegister";

/** How one kind of rating is told to be high, and by what. */
interface Rule {
  readonly isHigh: (said: LevelSaid) => boolean | undefined;
  readonly by: string;
}

const byWords: Rule = { isHigh: (said) => said.isHigh, by: "rated so in words" };

/** Colours whose order everybody knows; a register with others has a scale of its own. */
const trafficLight = new Set(["red", "amber", "green"]);

function colourRule(legend: readonly LegendLine[], colours: ReadonlySet<string>): Rule | undefined {
  const told = legend.filter((line) => line.colour !== undefined && line.isHigh !== undefined);
  const high = told.filter((line) => line.isHigh);
  if (high.length > 0) {
    const known = new Map(told.map((line) => [line.colour, line.isHigh]));
    const names = [...new Set(high.map((line) => line.colour ?? ""))];
    const by = `${listed(names.map((name) => `“${name}”`))} by the key in ${high[0]?.cell ?? ""}`;
    return { isHigh: ({ colour }) => (colour === undefined ? undefined : known.get(colour)), by };
  }
  const all = new Set([...colours, ...legend.flatMap((line) => line.colour ?? [])]);
  if (told.length > 0 || !all.has("red") || [...all].some((colour) => !trafficLight.has(colour))) return undefined;
  const isHigh = ({ colour }: LevelSaid) => (colour === undefined ? undefined : colour === "red");
  return { isHigh, by: "red is taken as high, as no key says otherwise" };
}

function scoreRule(legend: readonly LegendLine[], colours: Rule | undefined, greatest: number): Rule | undefined {
  const lines = legend.flatMap((line) => {
    const isHigh = line.isHigh ?? (line.colour === undefined ? undefined : colours?.isHigh({ colour: line.colour }));
    return line.range === undefined || isHigh === undefined ? [] : [{ range: line.range, isHigh, cell: line.cell }];
  });
  const below = Math.max(0, ...lines.filter((line) => !line.isHigh).map(({ range }) => range[1]));
  const high = lines.filter((line) => line.isHigh && line.range[0] > below);
  const least = Math.min(...high.map(({ range }) => range[0]));
  // A key that ends below the scores in use is of another scale, such as that of impact alone.
  if (high.length === 0 || Math.max(...high.map(({ range }) => range[1])) < greatest) return undefined;
  return {
    isHigh: ({ score }) => (score === undefined ? undefined : score >= least),
    by: `${least} or more, by the key in ${high.find(({ range }) => range[0] === least)?.cell ?? ""}`,
  };
}

function whyNot({ ratedBy }: RiskRegister, said: readonly LevelSaid[]): string {
  if (ratedBy.length === 0) return "it has no column that rates a risk as a whole";
  if (said.some(({ colour }) => colour !== undefined)) return "no key says which of its colours are high";
  if (said.some(({ score }) => score !== undefined))
    return "it scores risks in numbers, and no key says from which score a risk is high";
  return `what stands under ${listed(ratedBy.map((heading) => `“${heading}”`))} could not be read as a level`;
}

/** Pages that may hold a register's key: its own, and those that speak of scoring risks. */
function legendOf(book: Book, register: RiskRegister): readonly LegendLine[] {
  const own = book.grids.filter((grid) => grid.sheet === register.sheet).map(makePage);
  const lines = own.flatMap((page) => legendIn(page, register.place, false));
  if (lines.length > 0) return lines;
  const speaks = (page: Page) =>
    speaksOfRisk.isIn(page.grid.sheet) ||
    page.rows.slice(0, 3).some((row) => titlesScale.isIn(page.cellsOf(row)[0]?.text ?? "")); // prettier-ignore
  const others = book.grids.filter((grid) => grid.sheet !== register.sheet).map(makePage);
  return others.filter(speaks).flatMap((page) => legendIn(page, undefined, true));
}

/** One rating column's levels, and the rules they were told by. */
function judge(legend: readonly LegendLine[], said: readonly LevelSaid[]) {
  const colours = colourRule(legend, new Set(said.flatMap(({ colour }) => colour ?? [])));
  const scores = scoreRule(legend, colours, Math.max(0, ...said.map(({ score }) => score ?? 0)));
  const rules = [byWords, colours, scores].flatMap((rule) => rule ?? []);
  const used = new Set<Rule>();
  const levels = said.map((each) => {
    const rule = rules.find(({ isHigh }) => isHigh(each) !== undefined);
    if (rule) used.add(rule);
    return rule?.isHigh(each);
  });
  return { levels, used };
}

/** Which open risks of a register are high, by its own words, else its key; never by a scale that it does not give. */
export function highRisks(book: Book, register: RiskRegister): HighRisks {
  const { risks, ratedBy } = register;
  const legend = legendOf(book, register);
  const columns = ratedBy.map((_, at) => risks.map(({ ratings }) => readLevel(ratings[at] ?? "")));
  const judged = columns.map((said) => judge(legend, said));
  // The first column that tells anything decides; where it is blank for a risk, another is not asked.
  const told = judged.find(({ levels }) => levels.some((level) => level !== undefined));
  const levels = risks.map((risk, at) => (risk.isOpen ? told?.levels[at] : undefined));
  const open = risks.filter((risk) => risk.isOpen);
  const isKnown = told !== undefined || open.length === 0;
  return {
    register,
    high: risks.filter((_, at) => levels[at] === true),
    open: open.length,
    closed: risks.length - open.length,
    unread: risks.filter((risk, at) => risk.isOpen && levels[at] === undefined).length,
    by: isKnown ? [...(told?.used ?? [])].map(({ by }) => by).join("; ") : null,
    why: isKnown ? null : whyNot(register, columns.flat()),
  };
}
