import type { CarryLine } from "./carryList";

const bare = (ref: string) => ref.replace(/^[(\s]+|[.):\s]+$/g, "");

/** 1.2 or 1.2.3, and no version, date, amount or measure of time. */
const dotted =
  /(?<![\d.,£$€/:-]|\p{L})(?<!\b(?:v|version|approx\w*|about|over|under)\.?\s*)(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d%/:]|\.\d|\s?(?:m|bn|k|million|per|days?|weeks?|months?|hours?|am|pm|fte|wte)\b)/giu;
/** A3, SAB/12, P1.2. */
const lettered = /(?<![\p{L}\d/.-])(\p{Lu}{1,5}[/.-]?\d{1,3}(?:\.\d{1,3})*)(?![\d/]|\p{L}{2})/gu;
/** A plain number is a reference only behind a word that says so: "action 3", "actions 3 and 4", "see 12". */
const called =
  /\b(?:actions?|objectives?|points?|items?|no\.|nos\.|numbers?|refs?\.?|see)\s+((?:\d{1,3}(?:\s?\(?[a-z]\)?)?(?:\s*(?:,|and|&|to|-|–)\s*)?)+)(?![\d%/:]|\.\d|\p{L})/giu;

/** Every number that a text cites, as it stands there. */
function numbersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, number = ""] of text.matchAll(dotted)) found.add(number);
  for (const [, number = ""] of text.matchAll(lettered)) found.add(number);
  for (const [, list = ""] of text.matchAll(called)) for (const [number] of list.matchAll(/\d+/g)) found.add(number);
  return found;
}

/** What has become of a line; "" where it keeps its number. */
function sayNow({ fate, newNumber }: CarryLine, old: string): string {
  if (newNumber === null)
    return fate === "completed" ? "completed" : fate === "carried" ? "carried without a number" : "no longer wanted";
  const number = bare(newNumber.replace(/ [a-z](?:-[a-z])?$/, ""));
  return number === old ? "" : `now ${number}`;
}

/** For every carried line whose texts cite a number of last year's plan: what has become of that, a sentence each where it is no longer that number. */
export function citesOldNumbers(lines: readonly CarryLine[]): ReadonlyMap<CarryLine, readonly string[]> {
  const become = new Map<string, Set<string>>();
  for (const line of lines) {
    const ref = bare(line.action.ref ?? "");
    const now = become.get(ref) ?? new Set();
    become.set(ref, now.add(sayNow(line, ref)));
  }
  const notes = new Map<CarryLine, readonly string[]>();
  for (const line of lines) {
    if (line.fate !== "carried") continue;
    const said = [line.text, line.timescale, line.lead, line.action.outcome, line.action.measure].join("\n");
    const told = [...numbersIn(said)].flatMap((ref) => {
      const now = [...(become.get(ref) ?? [])].filter((each) => each !== "");
      return now.length > 0 ? [`Refers to last year's ${ref} (${now.join(", ")}).`] : [];
    });
    if (told.length > 0) notes.set(line, told);
  }
  return notes;
}
