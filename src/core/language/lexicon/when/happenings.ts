import { lexicon } from "../../lexicon";

/** What happened on a day that is then its own: "incident on 4 May". From reviews' titles and chronologies. */
export const happenings = lexicon(
  "incident(s), death(s), murder, homicide, fire, flood, attack, assault, referral(s), complaint(s), allegation(s), disclosure(s), arrest(s), conviction, birth, accident, outbreak, closure of home, tragedy, strike",
);

/** What comes of something earlier: "findings of the June audit", "learning from the May case". */
export const whatComesOf = lexicon(`
  results, result, outcome(s), findings, learning, lessons, recommendation(s), action(s), actions arising, matters arising, feedback, themes, issues, evidence, points, comments, concerns, conclusions, decision(s), gaps,
  carried forward, outstanding
`);

/** What is done to something that is there already, and may have a date of its own: "update the March 2016 protocol". */
export const workOnIt = lexicon(
  "update, review, replace, refresh, revise, amend, implement, follow, reissue, re-issue, rewrite, compare, supersede, withdraw, circulate, publicise, promote, embed, respond to, response to, action",
);
