import { cited } from "../plan/cite";
import type { Action, Plan } from "../plan/plan";
import { wordsOf } from "../grid/cleanText";
import { readFrequency, type BiMonthly, type Frequency } from "./frequency";
import type { Contradiction } from "./schedule";
import { wordsIn } from "../language";
import { doesWork, endsThere } from "../language/phrases/reports";

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]; // prettier-ignore
const inWords = (count: number) => numberWords[count] ?? String(count);

/** The months that an action's timescale names, each once, in order. */
function monthsNamed(action: Action): readonly string[] {
  const months = action.deadlines.flatMap(({ iso, kind }) =>
    iso !== null && (kind === "month" || kind === "day") ? [iso.slice(0, 7)] : [],
  );
  return [...new Set(months)].sort();
}

/** From the first of some months to the last, in months. */
function spanOf(months: readonly string[]): number {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  return (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5));
}

/**
 * How often an action's own words say that its work is done: "Quarterly audits", "Report to Board quarterly". What only names
 * something else ("Analyse the quarterly data") says nothing of the action.
 */
function ownFrequency(text: string | null, biMonthly: BiMonthly): Frequency | undefined {
  for (const line of (text ?? "").split("\n")) {
    const found = readFrequency(line, biMonthly);
    const isRhythm = (found?.perYear ?? 0) > 1 && /(?:ly|months?|quarter|term)$/i.test(found?.words ?? "");
    const [before = "", after] = wordsOf(line).split(found?.words.toLowerCase() ?? "\n");
    if (
      found &&
      isRhythm &&
      after !== undefined &&
      (doesWork.endsBefore(wordsIn(before), wordsIn(before).words.length) || endsThere.isIn(after))
    )
      return found;
  }
  return undefined;
}

/** Texts that say how often and name another number of dates within a year; one fact for each two that say the same. */
export function againstDates(plans: readonly Plan[], biMonthly: BiMonthly): readonly Contradiction[] {
  const facts = new Map<string, { words: string; dates: number; sheet: string; who: string[]; cells: string[] }>();
  for (const plan of plans) {
    for (const action of plan.actions) {
      const said = [action.measure, action.timescale].map((text) => readFrequency(text ?? "", biMonthly));
      const frequency = said.find((each) => each?.perYear) ?? ownFrequency(action.action, biMonthly);
      const months = monthsNamed(action);
      if (!frequency?.perYear || frequency.perYear > 12 || months.length < 2) continue;
      if (months.length === frequency.perYear || spanOf(months) >= 12) continue;
      const key = `${plan.sheet}|${frequency.words}|${months.length}`;
      const fact = facts.get(key) ?? {
        words: frequency.words,
        dates: months.length,
        sheet: plan.sheet,
        who: [],
        cells: [],
      };
      fact.who.push(action.ref === null ? `row ${action.row}` : `${cited(action)} (row ${action.row})`);
      fact.cells.push(action.cells.timescale ?? `${plan.columns.timescale ?? "A"}${action.row}`);
      facts.set(key, fact);
    }
  }
  return [...facts.values()].map(({ words, dates, sheet, who, cells }): Contradiction => {
    const [one = ""] = who;
    const subject = who.length > 1 ? `${who.join(", ")} say` : `${one.charAt(0).toUpperCase()}${one.slice(1)} says`;
    const text = `${subject} “${words}” and ${who.length > 1 ? "name" : "names"} ${inWords(dates)} dates.`;
    return { kind: "frequency-against-dates", text, sheet, cells: [...new Set(cells)] };
  });
}
