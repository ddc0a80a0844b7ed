import { phrases } from "../phrase";

/** Words that the title of a plan, list or schedule has. From public plans; cynllun is Welsh for plan. */
export const namesPlan = phrases(`
  (plan|plans|strategy|programme|tracker|log|schedule|priorities|business|action|actions|improvement|workstream|workstreams)
  (cynllun|timetable|recommendations|register|report|review)
`);

/** Beginnings of lines above a plan that are no title: markings, versions, who prepared it. */
export const noTitle = phrases(
  `
  ^ (official|restricted|protect|confidential|not protectively|version|nb|note*|date|author|owner|prepared)
  ^ (draft|proposal) $
  ^ <version number>
  ^ (appendix|annex) <word> $
  ^ page <number>
  ^ (update|updated) by? :
`,
  { "version number": { fits: ({ text }) => /^v\d/.test(text) } },
);

/** Words that title what was done before, and no plan. */
export const looksBack = phrases("summary of\n(achieved|achievements|completed|previous)\nwork done\nlast year");

/** A line whose years are not the plan's. */
export const isOfEarlierTime = phrases("summary of\n(achieved|previous|last year)");

/** A whole sentence tells of a plan, and names none. */
export const isSentence = phrases(`
  (is|are|was|were|has|have|will be|show|shows|contain|contains)
  (set|sets) out
  (.|;) $
`);

/** Words beside a date that make it the date a plan's position is given at. */
export const saysAsAt = phrases(`
  (as at|as of|position|following|reviewed|meeting|reported|presented|board|bmg|omg|executive|committee|for)
  correct (at|on|as)
  (update|updated|date|dated)
  (status (at|on)|progress (at|to))
`);

/** The same for a line of its own, which must say it more plainly. */
export const saysAsAtAlone = phrases(`
  (as at|as of|position at|position on|correct at|correct as|last updated|status at|date of meeting|meeting date|meeting|update)
  (update|updated) (on|following|at|to)
`);
