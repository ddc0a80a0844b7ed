import type { CarryLine } from "./carryList";

const cited =
  /(?<![\d.,£$€/:])(?<!\b(?:v|version|approx\w*|about|over|under)\.?\s*)(\d{1,2}\.\d{1,2})(?![\d.%/:]|\s?(?:m|bn|k|million|per|days?|weeks?|hours?|am|pm|fte|wte)\b)/giu;

const bare = (ref: string) => ref.replace(/[.):\s]+$/, "");

/** Where the carried texts cite a number of last year's plan: what it was and what has become of it, a sentence each. Only for numbers such as 1.2. */
export function citesOldNumbers(line: CarryLine, lines: readonly CarryLine[]): readonly string[] {
  if (line.fate !== "carried") return [];
  const said = [line.text, line.timescale, line.lead, line.action.outcome, line.action.measure].join("\n");
  const numbers = [...new Set([...said.matchAll(cited)].map(([, number = ""]) => number))];
  return numbers.flatMap((number) => {
    const meant = lines.filter((each) => each.oldNumber !== null && bare(each.oldNumber) === number);
    if (meant.length === 0) return [];
    const now = [...new Set(meant.map((each) => (each.newNumber === null ? sayFate(each) : `now ${each.newNumber}`)))];
    return [`Refers to last year's ${number} (${now.join(", ")}).`];
  });
}

function sayFate({ fate }: CarryLine): string {
  return fate === "completed" ? "completed" : fate === "carried" ? "carried" : "no longer wanted";
}
