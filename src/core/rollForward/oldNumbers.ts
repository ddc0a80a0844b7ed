import type { CarryLine } from "./carryList";

const cited =
  /(?<![\d.,£$€/:])(?<!\b(?:v|version|approx\w*|about|over|under)\.?\s*)(\d{1,2}\.\d{1,2})(?![\d.%/:]|\s?(?:m|bn|k|million|per|days?|weeks?|hours?|am|pm|fte|wte)\b)/giu;

const bare = (ref: string) => ref.replace(/[.):\s]+$/, "");

/** Where the carried texts cite a number of last year's plan: what it was and what has become of it, a sentence each where it is no longer that. Only for numbers such as 1.2. */
export function citesOldNumbers(line: CarryLine, lines: readonly CarryLine[]): readonly string[] {
  if (line.fate !== "carried") return [];
  const said = [line.text, line.timescale, line.lead, line.action.outcome, line.action.measure].join("\n");
  const numbers = [...new Set([...said.matchAll(cited)].map(([, number = ""]) => number))];
  return numbers.flatMap((number) => {
    const meant = lines.filter((each) => each.action.ref !== null && bare(each.action.ref) === number);
    const now = [...new Set(meant.map((each) => sayNow(each, number)))];
    if (now.every((each) => each === "")) return [];
    return [`Refers to last year's ${number} (${now.filter((each) => each !== "").join(", ")}).`];
  });
}

/** What has become of a line; "" where it keeps its number. */
function sayNow({ fate, newNumber }: CarryLine, old: string): string {
  if (newNumber === null)
    return fate === "completed" ? "completed" : fate === "carried" ? "carried without a number" : "no longer wanted";
  const number = bare(newNumber.split(" ")[0] ?? newNumber);
  return number === old ? "" : `now ${number}`;
}
