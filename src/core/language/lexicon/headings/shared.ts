import { lexicon } from "../../lexicon";

/** Words that several roles' headings are made of. From the headings of public plans and trackers. */
export const headingVocabulary = {
  /** "How will WE know?" */
  us: lexicon("we, you, i, they, it, this, the board, the partnership, the group"),
  /** What a number is of: "Action no", "Rec ref", "Sl no". */
  numbered: lexicon(
    "action, item, objective, outcome, recommendation, priority, line, row, plan, serial, sl, s, task, rec, unique, step, rhif, aim, goal, standard",
  ),
  "number sign": lexicon("no, nos, nr, num, number, #, ref, refs, reference, id, code, rhif, index"),
  "helping party": lexicon("agency, agencies, organisation(s), partner(s), officer(s), involved, lead(s)"),
  /** "Completion date", "Target for action: date". */
  "end of work": lexicon(
    "target, completion, implementation, delivery, review, end, finish, agreed, proposed, expected, anticipated, planned, milestone, forecast, original, revised, action, by",
  ),
  remarks: lexicon("comment(s), commentary, rationale, explanation, reason(s), narrative, update(s), note(s)"),
  grouping: lexicon(`
    priority, priorities, theme(s), category, categories, domain(s), strand(s), pillar(s), quadrant(s), workstream(s), work stream(s), section(s),
    programme(s), blaenoriaeth(au), thema
  `),
  "name of it": lexicon("area(s), theme(s), no, nos, number(s), heading(s), title(s)"),
  /** "Date raised", "Opened on". */
  noted: lexicon(
    "start(ed), commence(d), commencement, begin, raised, added, identified, logged, opened, issued, created, received",
  ),
};
