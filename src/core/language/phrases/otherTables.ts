import { phrases, type Phrase } from "../phrase";

/** A kind of table that is kept beside plans and is none, by the words of its headings. */
export interface OtherTable {
  /** As it is named to the officer. */
  readonly name: string;
  /** What its headings say; each is one sign of it. */
  readonly signs: readonly Phrase[];
  /** How many different signs it takes. */
  readonly least: number;
  /** True where even a table with actions, people and dates is this and no plan. */
  readonly always: boolean;
}

/** From the sheets that lie beside plans in public workbooks: registers, budgets, contacts, attendance, scorecards, minutes, training, logs. */
export const otherTables: readonly OtherTable[] = [
  {
    name: "a risk register",
    signs: [
      phrases("(likelihood|probability)"),
      phrases("(impact|severity|consequence*)"),
      phrases("(score|scores)\n(inherent|residual|gross|net|raw|current|target) (risk|rating|score)"),
      phrases("(mitigat*|control|controls)"),
      phrases("risk (id|ref|no|title|name|description|category|owner|event|register)"),
    ],
    least: 2,
    always: true,
  },
  {
    name: "a budget",
    signs: [
      phrases("budget*"),
      phrases("(actual*|spend|spent|expenditure|income)"),
      phrases("(variance*|forecast)"),
      phrases("(£|cost|costs|amount|price|total|net|vat)"),
      phrases("(invoice*|paid|payment*|supplier|code)\ncost centre"),
    ],
    least: 2,
    always: false,
  },
  {
    name: "a list of contacts",
    signs: [
      phrases("(tel|tele|telephone|phone|mobile)"),
      phrases("(email|e mail)"),
      phrases("(address|postcode)"),
      phrases("job title\n(position|role)"),
      phrases("(name|surname)"),
    ],
    least: 2,
    always: true,
  },
  {
    name: "an attendance sheet",
    signs: [
      phrases("(name|member)"),
      phrases("(attend*|apologies|present)"),
      phrases("(agency*|organisation|represent*)"),
    ],
    least: 2,
    always: false,
  },
  {
    name: "a scorecard",
    signs: [
      phrases("(indicator|indicators|kpi|kpis|pi)"),
      phrases("target !date"),
      phrases("(baseline|actual|outturn|performance|value|numerator*|denominator)"),
      phrases("(trend|direction|polarity|comparator*|benchmark*|england)"),
    ],
    least: 2,
    always: false,
  },
  {
    name: "minutes",
    signs: [phrases("(discussion|discussed|minute|minutes)\nnotes of"), phrases("(agenda|item|decision)")],
    least: 2,
    always: true,
  },
  {
    name: "a training record",
    signs: [
      phrases("(course|training|module)"),
      phrases("(delegate*|attended|expiry|certificate*|renewal*|trainer|places|venue|booked)"),
    ],
    least: 2,
    always: true,
  },
  {
    name: "a log",
    signs: [
      phrases("(raised|identified|logged|received|reported)"),
      phrases(
        "(issue|risk|decision|assumption|incident|complaint|lesson|event|change|query|question)\n(issues|risks|decisions|assumptions|incidents|complaints|lessons|events|changes|questions)",
      ),
      phrases("(closed|resolution|resolved|decision|rationale|decided)"),
    ],
    least: 2,
    always: false,
  },
  {
    name: "a comparison of two meetings",
    signs: [phrases("^ movement $"), phrases("(then|now|previous)\nnew (words|this time)")],
    least: 2,
    always: true,
  },
  {
    name: "a descriptor table",
    signs: [phrases("^ red"), phrases("^ amber"), phrases("^ green")],
    least: 3,
    always: false,
  },
];
