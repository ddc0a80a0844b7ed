import { lexicon } from "../../lexicon";

/** What is numbered as a rule, so that a number behind it is its own and no day: "Room 14 June 2018" is June. */
export const labels = lexicon(`
  room, case(s), item, agenda item, action(s), objective, recommendation(s), rec, finding, outcome, standard, chapter, section(s), para, paragraph, page, pp, appendix,
  annex, table, figure, row, line, step, theme, strand, level, tier, cohort, wave, tranche, module, kpi, goal, aim, no, number, ref, hub, unit, floor, tel, ext, extension, point,
  question, indicator, measure, slide, schedule, domain, pillar, workstream, key line of enquiry, kloe
`);

/** What is numbered, but low: a higher number behind it is a day ("Version 28 September"). */
export const lowLabels = lexicon(
  "priority, phase, stage, part, version, week, year, wk, v, issue, revision, draft no, edition, band, block",
);

/** Words before a version or phase that count for its number: "final version 28 September", "draft version 7 May". */
export const versionKinds = lexicon("draft, final, last, latest, first, second, new, revised, updated, next, amended");

/** What a reference is called, whose figures are no date: "Ref 12/2018". */
export const references = lexicon(
  "ref, reference, no, number, invoice, order, po, para, paragraph, section, s, clause, version, v, tel, telephone, phone, mobile, ext, fax, sar, scr, dhr, csp, id, nhs no, urn, file, case, item, page, pages, budget code, postcode, room",
);
