import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

/** Words that stand where a fact should be and say that there is none yet. */
export const isPlaceholder = phrases(
  `
  ^ (tbc|tba|tbd|tbi|t . b . (a|c|d|i) .?) $
  ^ to be (confirmed|agreed|decided|determined|advised|added|arranged|set|identified|finalised) $
  ^ (n/a|na|none|nil|unknown) $
  ^ not yet? (agreed|known|set|applicable|confirmed) $
  ^ ("?"|-|_|.)+ $
  ^ <crosses> $
`,
  { crosses: { fits: ({ text }) => /^xx+$/.test(text) } },
);

/** Words that say that somebody is still to be named. */
export const toBeConfirmed = phrases(`
  (tbc|tba|tbd|t . b . (a|c|d))
  to be (confirmed|agreed|decided|determined|advised|identified|appointed)
  vacant
  not yet (agreed|known|identified|appointed)
`);

/** Small words around dates, which leave a text all dates. */
export const aroundDates = lexicon(`
  by, the, end, of, from, until, till, before, to, and, in, on, at, due, start, early, mid, late, then, or, no, later, than, during, beginning
`);

/** An update that says the action is not to go on. */
export const saysRemove = phrases(
  `
  (should|will|would|is|are|to) (not|no longer) be (progressed|pursued|taken forward|continued)
  should be <taken away> !by
  recommend* (for|its|the)? (removal|deletion|closure)
  (recommend*|propos*|suggest*) that? (this|the|it) (action|objective|item)? (is|be|should be)? <taken away>
  no longer (required|needed|relevant|applicable|a priority)
  (remove|removed|delete|deleted) from (the|this)? (action|business)? plan
  superseded by
  `,
  { "taken away": lexicon("removed, deleted, closed, withdrawn") },
);

/** A task, told among the leads. */
export const saysTask = phrases(`
  (to|will) (lead|chase|review|develop|hold|invite|make|involve|provide|agree|consider|ensure|produce|report|identify)
  (to|will) (arrange|complete|follow|support|coordinate|co ordinate)
`);

/** A rating that says in words that the work is over. */
export const saysOver = phrases(`
  ^ <mark>* fully? (complete|completed|done|finished|achieved|closed|delivered|implemented|stopped|cancelled|withdrawn|suspended)
  ^ <mark>* (on hold|n/a|na|not applicable|no longer)
`);

/** A note between drafters that was left in. */
export const isDraftingNote = phrases(
  `
  "?" "?"
  <opening> (insert|tbc|to be|add|check|query|date|name|title|select|xx)
  <crosses>
  insert (date|name|text|title)
  (drafting note|note to self|lorem ipsum|dd/mm/yy|dd/mm/yyyy|xx/xx)
  `,
  {
    opening: { fits: ({ text }) => text === "[" || text === "<" },
    crosses: { fits: ({ text }) => /^x{3,}$/.test(text) },
  },
);

/** What a number of another document stands after, and what an amount or a version stands after. */
export const citesElsewhere = phrases(`
  ^ (section|sections|para|paras|paragraph|paragraphs|standard|regulation|clause|chapter|appendix|annex|part|page|table|figure)
  ^ (version|v|approx|approximately|about|over|under|recommendation)
`);

/** What a number of this plan stands after. */
export const citesThisPlan = phrases("^ (see|action|actions|objective|objectives|outcome|ref|item)");

/** Words behind a number that make it one of another document. */
export const isOfElsewhere = phrases(
  `
  ^ ")"? (of|in|from) !((the|its|their|our)? this) ..6 <document>
`,
  {
    document: lexicon(
      "plan, strategy, guidance, policy, procedure(s), report, act, review, framework, code, protocol, dashboard",
    ),
  },
);

/** Words behind a number that cite it. */
export const isAboveOrBelow = phrases("^ (above|below)");

/** What makes an amount of a number: "1.2 m", "3.5 years". */
export const isAmount = phrases(`
  ^ (m|bn|k|million|per|day|days|week|weeks|hour|hours|month|months|year|years|am|pm|fte|wte|post|posts)
`);
