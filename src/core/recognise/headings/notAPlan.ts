import { wordsOf } from "../../grid/cleanText";
import type { Role } from "../../plan/plan";
import type { Heading } from "./heading";

/** Kinds of table that are kept beside plans and are none, by the words of their headings. */
interface Other {
  /** As it is named to the officer. */
  readonly name: string;
  readonly words: readonly RegExp[];
  /** How many different ones it takes. */
  readonly least: number;
  /** True where even a table with actions, people and dates is this and no plan. */
  readonly always: boolean;
}

const others: readonly Other[] = [
  { name: "a risk register", words: [/\blikelihood\b|\bprobability\b/, /\bimpact\b|\bseverity\b|\bconsequence/, /\bscores?\b|\b(inherent|residual|gross|net|raw|current|target) (risk|rating|score)/, /\bmitigat|\bcontrols?\b/, /\brisk (id|ref|no|title|name|description|category|owner|event|register)\b/], least: 2, always: true }, // prettier-ignore
  { name: "a budget", words: [/\bbudget/, /\bactual|\bspend\b|\bspent\b|\bexpenditure\b|\bincome\b/, /\bvariance|\bforecast\b/, /£|\bcosts?\b|\bamount\b|\bprice\b|\btotal\b|\bnet\b|\bvat\b/, /\binvoice|\bpaid\b|\bpayment|\bsupplier|\bcost centre|\bcode\b/], least: 2, always: false }, // prettier-ignore
  { name: "a list of contacts", words: [/\btele?(phone)?\b|\bphone\b|\bmobile\b/, /\be-?mail\b/, /\baddress\b|\bpostcode\b/, /\bjob title\b|\bposition\b|\brole\b/, /\b(first|last|sur)? ?name\b/], least: 2, always: true }, // prettier-ignore
  { name: "an attendance sheet", words: [/\bname\b|\bmember\b/, /\battend|\bapologies\b|\bpresent\b/, /\bagency|\borganisation|\brepresent/], least: 2, always: false }, // prettier-ignore
  { name: "a scorecard", words: [/\bindicators?\b|\bkpis?\b|\bpi\b/, /\btarget\b(?! date)/, /\bbaseline\b|\bactual\b|\boutturn\b|\bperformance\b|\bvalue\b|\bnumerator|\bdenominator/, /\btrend\b|\bdirection\b|\bpolarity\b|\bcomparator|\bbenchmark|\bengland\b/], least: 2, always: false }, // prettier-ignore
  { name: "minutes", words: [/\bdiscussion\b|\bdiscussed\b|\bminutes?\b|\bnotes of\b/, /\bagenda\b|\bitem\b|\bdecision\b/], least: 2, always: true }, // prettier-ignore
  { name: "a training record", words: [/\bcourse\b|\btraining\b|\bmodule\b/, /\bdelegate|\battended\b|\bexpiry\b|\bcertificate|\brenewal|\btrainer\b|\bplaces\b|\bvenue\b|\bbooked\b/], least: 2, always: true }, // prettier-ignore
  { name: "a log", words: [/\b(date )?(raised|identified|logged|received|reported)\b/, /\b(issue|risk|decision|assumption|incident|complaint|lesson|event|change|query|question)s?\b/, /\bclosed\b|\bresolution\b|\bresolved\b|\bdecision\b|\brationale\b|\bdecided\b/], least: 2, always: false }, // prettier-ignore
  { name: "a comparison of two meetings", words: [/^movement$/, /\bthen\b|\bnow\b|\bprevious\b|\bnew (words|this time)\b/], least: 2, always: true }, // prettier-ignore
  { name: "a descriptor table", words: [/^red\b/, /^amber\b/, /^green\b/], least: 3, always: false },
];

/** The headings of what the add-in itself writes from a plan: they tell its sheets when the record of them is lost. */
const ownHeadings = [
  /^meeting date\|snapshot\|state\|plan\|/,
  /^lead\|ref\|priority\|action\|timescale\|last rating\|last update\|your update$/,
  /^ref\|action\|lead\|timescale\|rag\|since last meeting$/,
  /^listed because\|ref\|/,
];

const does = (role: Role) => role === "action" || role === "outcome";

/** What a table under this heading is, where it is something else than a plan; undefined where nothing speaks against a plan. */
export function otherKind(
  heading: Heading,
  roles: ReadonlyMap<Role, number>,
  weights: (role: Role) => number,
): string | undefined {
  const texts = heading.cells.map((cell) => wordsOf(cell.text));
  if (ownHeadings.some((words) => words.test(texts.join("|")))) return "a paper made from a plan";
  // What is to be done, by whom and by when, each in so many words, is a plan whatever stands beside it.
  const plainPlan =
    weights("action") >= 75 && weights("lead") >= 70 && (weights("timescale") >= 70 || weights("rating") >= 100);
  for (const { name, words, least, always } of others) {
    if (plainPlan && !always) continue;
    const spoken = texts.filter((text) => words.some((word) => word.test(text))).length;
    const hits = words.filter((word) => texts.some((text) => word.test(text))).length;
    if (hits < least || spoken < least) continue;
    if (always && plainPlan && !["a risk register", "a comparison of two meetings"].includes(name) && hits < 3)
      continue;
    if (name === "a risk register" && !words.slice(0, 1).some((word) => texts.some((text) => word.test(text))) && hits < 3) continue; // prettier-ignore
    return name;
  }
  return [...roles.keys()].some(does) ? undefined : "a table without actions";
}
