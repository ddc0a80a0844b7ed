import { lexicon } from "../lexicon";

/**
 * Bodies that meet and decide by themselves, as boards' plans name them: safeguarding boards by their usual letters (LSCB, SAB, LSCP, Welsh RSB and
 * Bwrdd), their executive and business groups, and the council's own. American boards: commission.
 */
export const forums = lexicon(`
  board(s), bmg, omg, exec, executive, cabinet, council, scrutiny, commission, partnership, bwrdd, cabinet office,
  lscb, lscp, scb, scp, sab, ssab, rsb, rscb, lsab, csp, hwb, hwbb, slt, smt, cmt, dmt
`);

/** What is a forum once it has a name before it ("QA subgroup", "Scrutiny Committee"). From the same plans; Welsh is-grŵp, pwyllgor, panel. */
export const groups = lexicon(
  "group, sub group, subgroup, committee, sub committee, subcommittee, panel, forum, is-grŵp, pwyllgor, task and finish group, working group",
);

/** One coming together of a forum. */
export const sittings = lexicon("meeting(s), sitting(s), session, cyfarfod");

/** Words behind a forum that make a person or a paper of it: "Board Manager", "Council officers". */
export const forumRoles = lexicon(
  "manager(s), member(s), officer(s), chair, chairs, secretary, coordinator, administrator, admin, support, lead, website, web site, newsletter, budget",
);

/** Capitalised words before a forum that are no part of its name: verbs and kinds of paper that begin a line, and what parts one sitting from the next. */
export const noForumNames = lexicon(`
  report*, updat*, draft*, review*, paper*, final, present*, take*, tak*, submit*, agree*, to, via, for, next, each, every, joint, full report, discuss*, 
  sign*, approv*, ratif*, item, agenda, first, second, special, extraordinary, in, at, by, on, of, and, then, with, from, within, after, before, following, when, once, is, be, no, all, any, this, that, new, completed, closed, minutes, data, plan*
`);
