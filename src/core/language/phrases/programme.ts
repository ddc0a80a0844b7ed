import { phrases, type Phrase } from "../phrase";

/** What a programme board asks of a workstream, by the headings under which lists of workstreams say it. In the order in which they are tried. */
export const workstreamHeadings = {
  progress: phrases(
    "(progress|achieved|achievement|achievements|update|updates|position)\nthis (period|month|quarter)",
  ),
  next: phrases(`
    next (period|step|steps|month|quarter|stage|phase|action|actions)
    (planned|upcoming)
    (plan|plans) for
  `),
  milestones: phrases("(milestone|milestones)\nkey (date|dates)"),
  budget: phrases("(budget*|cost|costs|spend*|funding|financ*|£)"),
  risks: phrases("(risk|risks|issue|issues|barrier|barriers|concern|concerns)"),
  decision: phrases("(decision|decisions|approv*|escalat*)\nask of"),
} as const satisfies Readonly<Record<string, Phrase>>;
