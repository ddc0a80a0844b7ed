import { lexicon } from "../../lexicon";

/** What makes a date hang on something that happens: after publication, subject to funding. Welsh ar ôl, yn dilyn. */
export const hangsOn = lexicon(`
  as soon as, following, after, once, upon, when, whenever, pending, wait for, waiting for, waiting on, await*, depend*, subject to, subject, conditional on, contingent on, on completion, on publication, on receipt, on approval, on conclusion, on appointment, on agreement, on sign off,
  to follow, will follow, in response to, in light of, ar ôl, yn dilyn, os
`);

/** What seems to do so and does not: "following up", "once a year", "when will". */
export const hangsOnNothing = lexicon(`
  following up, following action(s), following area(s), following steps, following week, once a, once per, once every, to follow up, will follow up, when will, when is, when are, when do, when does, when can, when should, dates to follow, date to follow, dates will follow, details to follow,
  awaiting date(s), awaiting confirmation of date(s), once more, once again, when required, when needed
`);

/** What comes before an event. */
export const beforeThat = lexicon("before, prior, prior to, ahead of, in line, in time for, in advance of, cyn");
