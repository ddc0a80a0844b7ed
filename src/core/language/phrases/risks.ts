import { phrases, type Phrase } from "../phrase";

/** What a column of a risk register is for. */
export type RiskRole =
  "ref" | "risk" | "likelihood" | "impact" | "rating" | "owner" | "mitigation" | "review" | "status" | "closed";

/** A rating of risks: as they are now, before anything is done, as they should become, or it is not said. */
export type RatingTime = "now" | "before" | "target" | "unsaid";

/** What a column of a risk register can be for, by its heading, the more telling words first. From public registers. */
export const riskHeadings: readonly (readonly [role: RiskRole, phrase: Phrase])[] = [
  ["closed", phrases("date closed\nclosed (on|date)\nclosure date\ndate of closure\n^ closed $")],
  ["review", phrases("review\nlast updated\ndate (reviewed|updated)")],
  ["rating", phrases("(rag|brag)")],
  ["owner", phrases("(owner|owned by|responsib*|accountab*|lead)\n^ who !(might|could|is at)\n^ by whom")],
  ["status", phrases("status\n^ open\nopen / closed\n^ live\n^ state $")],
  ["likelihood", phrases("(likelihood|probability|likely)\n(l|p) $")],
  [
    "impact",
    phrases(
      `
      (severity|gravity)
      impact (score|rating)? <in brackets>? $
      ^ impact
      ^ (consequence|consequences) (score|rating)? <in brackets>? $
      i $
    `,
      { "in brackets": '"(" ..6 ")"' },
    ),
  ],
  [
    "rating",
    phrases(`
      (score|scores|rating|ratings|level|levels|grade|grading|priority|risk factor|exposure|total)
      (inherent|residual|gross|net|raw|current|target) risk $
      l (x|×|"*") i
    `),
  ],
  ["mitigation", phrases("(mitigat*|control|controls|action|actions|countermeasure*|managed|treatment|response)")],
  [
    "ref",
    phrases(`
      ^ (no|ref|id|number|#|r) .? $
      risk (no|ref|id|number|reference)
      (ref|reference|id) $
      (ref|reference) (no|number)
    `),
  ],
  [
    "risk",
    phrases(`
      ^ (risk|risks)
      (risk|risks) $
      risk (description|event|title|name|statement|detail|details|identified|area)
      description
      (nature|detail|details) of the? risk*
      what (is|could|might) ..20 (risk|wrong|happen*)
      ^ (threat|threats|hazard|hazards)
    `),
  ],
];

/** Which time a rating of risks is of: what is aimed at, now, or before anything is done. */
export const riskTimes: readonly (readonly [time: RatingTime, phrase: Phrase])[] = [
  ["target", phrases("(target*|tolerance|appetite|desired|planned|future|previous*|last|prior)")],
  [
    "now",
    phrases("(current|residual|net|now|remaining|revised|mitigated|controlled|latest|after|post)\nwith controls"),
  ],
  ["before", phrases("(inherent|gross|raw|initial|original|unmitigated|uncontrolled|starting|before|pre|without)")],
];

/** A heading whose words rate risks as such, not the work on them. */
export const ratesRisks = phrases('(risk*|score*|scoring|inherent|residual|gross|net)\nl (x|×|"*") i');
export const speaksOfRisk = phrases("risk*");

/** How high a risk is: high and above, and all below. */
export const highRisk = phrases('(very high|high|extreme|critical|severe)\n^ (vh|h) !"/"');
export const lowerRisk = phrases(`
  (very low|low|medium|moderate|med|minor|negligible|insignificant|tolerable|acceptable)
  ^ (m|l|vl)
  (m|l) /
  / (m|l)
`);

/** Colours by their names, as registers and legends use them. */
export const colourName = phrases("(red|amber|green|yellow|orange|blue|black|purple|grey|white)");

/** A risk that is over, and words that take that back. */
export const riskOver = phrases(`
  ^ c $
  (close|closed|resolved|retired|archived|removed|expired|withdrawn|ended|complete|completed)
  no longer (a risk|relevant|applicable|required)
`);
export const riskNotOver = phrases("(not|to|reopened|propos*|recommend*|open)\nre opened\n(can|could|should) be");
export const headsClosed = phrases(`
  (closed|resolved|retired|archived|former|historic|historical|past) (risk|risks|item|items|register)
  (risk|risks) (closed|archive|archived|retired)
  ^ (closed|archive|archived|retired)
`);
export const asksWhetherOpen = phrases("(open|live|active|current)");

/** Sentences of how likely or grave something is are other scales than scores. */
export const otherScale = phrases("(likelihood|probability|impact|severity|consequence)");
export const scoresRisk = phrases("(scor*|total)\nrisk rating");
export const titlesScale = phrases("risk (scor*|rating*|matrix*|level*|key*)");
