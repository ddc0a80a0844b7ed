import { stagesOf } from "../../src/core/key/stage";
import { progressSaid, speaksOfNewDate } from "../../src/core/rate/updateWords";
import { wordRole } from "../../src/core/recognise/headings/roleWords";
import { readFrequency } from "../../src/core/schedule/frequency";
import { forumNamesIn } from "../../src/core/schedule/forums";
import { saysJointSitting } from "../../src/core/schedule/joint";
import { readLines, type LabelledLine } from "../core/language/lines/readLines";
import { list, plans, type PlanName } from "../core/timescale/list";
import { readAsListed } from "../core/timescale/readAsListed";
import { figure, type Figure } from "./figure";

function updateMeaning(text: string): string {
  const said = progressSaid(text);
  if (said === "done") return "done";
  if (said === "not-begun") return "not begun";
  return speaksOfNewDate(text) ? "new date" : "nothing";
}

/** A key's entry is read for itself: of a late one the words alone say how late. */
function stageMeaning(text: string): string {
  return stagesOf([{ label: "X", meaning: text }])[0] ?? "unknown";
}

function frequencyMeaning(text: string): string {
  const frequency = readFrequency(text);
  return frequency === undefined ? "none" : String(frequency.perYear ?? 0.5);
}

function isPlan(name: string): name is PlanName {
  return name in plans;
}

/** A timescale is read in the plan that its line names, and else in that of 2018/19. */
function timescaleMeaning(text: string, plan = "2018/19"): string {
  if (!isPlan(plan)) throw new Error(`timescales.tsv: there is no plan “${plan}”.`);
  return readAsListed([plan, text, ""]);
}

/** What each group of lines is read by. */
const groups: readonly { readonly file: string; readonly read: (text: string, plan?: string) => string }[] = [
  { file: "timescales", read: timescaleMeaning },
  { file: "headings", read: (text) => wordRole(text) ?? "other" },
  { file: "keyEntries", read: stageMeaning },
  { file: "updates", read: updateMeaning },
  { file: "forums", read: (text) => forumNamesIn(text).join("; ") || "none" },
  { file: "frequencies", read: frequencyMeaning },
  { file: "sittings", read: (text) => (saysJointSitting(text) ? "joint" : "single") },
];

type Read = (typeof groups)[number]["read"];

function share(lines: readonly LabelledLine[], read: Read): number {
  return (100 * lines.filter(({ text, meaning, plan }) => read(text, plan) === meaning).length) / lines.length;
}

/** Share of each group of lines read right, in per cent: of those that words were made for, and of those set aside by a hash. With WORDS_SHOW, the misses among the former on standard error. */
export function wordsFigures(): Promise<readonly Figure[]> {
  const timescales = figure(
    "words-timescales-listed",
    "%",
    (100 * list.filter((each) => readAsListed(each) === each[2]).length) / list.length,
  );
  const others = groups.flatMap(({ file, read }) => {
    const { made, aside } = readLines(`${file}.tsv`);
    if (process.env["WORDS_SHOW"] !== undefined) {
      for (const { text, meaning, plan } of made) {
        const said = read(text, plan);
        if (said !== meaning) process.stderr.write(`${file}: “${text}” is ${meaning}, read as ${said}\n`);
      }
    }
    return [
      figure(`words-${file}-made`, "%", share(made, read)),
      figure(`words-${file}-aside`, "%", share(aside, read)),
    ];
  });
  return Promise.resolve([timescales, ...others]);
}

export const wordsNames: readonly string[] = [
  "words",
  "words-timescales-listed",
  ...groups.flatMap(({ file }) => [`words-${file}-made`, `words-${file}-aside`]),
];
