import { lexicon } from "../../lexicon";

/** What is written down and bears a date, which is then its own: "protocol of March 2016", "see the email of 3 May". */
export const documents = lexicon(`
  protocol(s), policy, policies, procedure(s), guidance, strategy, report(s), minutes, letter(s), email(s), e-mail(s), memo, note(s), version, versions, edition, document(s), agreement, mou, memorandum, action plan, plan, terms of reference, tor, paper(s), form(s), template,
  audit, review, log, register, census, survey, dataset, data, figures, return(s), statistics, stats, newsletter, bulletin, circular, framework, handbook, toolkit, charter, contract, sla, specification, spec, business case, briefing, presentation, slides, decision, 
  recommendation(s), finding(s), inspection, ilacs, judgement, judgment, act, issue, conversation, discussion, meeting notes, snapshot, baseline
`);

/** What points at something written: "see", "as per", "use". */
export const pointsAt = lexicon(
  "see, per, as per, ref, refer to, reference, use, using, based on, from, in, under, against, replace, update, superseded, quoted in, cited in, set out in, agreed in, according to, read, same as, taken from, in accordance with, in line with, as set out in, cf",
);

/** What a paper or its figures are called where its date goes before: "the May 2018 version", "June 2018 minutes". */
export const datedThings = lexicon(
  "version, versions, edition, minutes, figures, statistics, stats, census, dataset, baseline, snapshot, guidance, letter, email, act, regulations, judgement, judgment, results, position, level, levels, rate, total, incident",
);
