import { lexicon } from "../../lexicon";

/** What tells of the past whatever date follows: "completed June", "vacant since January". From updates and closed actions; Welsh cwblhawyd, wedi. */
export const surelyDone = lexicon(`
  completed, closed, finished, achieved, done, discharged, concluded, minutes, minuted, visited, took, taken, took place, went, went live, came, came into force, ran, gave, wrote, spoke, saw, became, rose,
  fell, since, was, were, has, had, have been, already, last held, last met, last reviewed, last updated, last carried out, last reported, last audit*, last review*, last meeting, last met, last inspect*, last refresh*, last survey*, last training, last train*, last approv*, last check*, last ran, last return,
  last discussed, last seen, last agreed, last revised, dated, ended, left in, left on, left post, retired, resigned, died, occurred, happened, expired, lapsed, overdue from, cwblhawyd,
  wedi, ers
`);

/** What tells of the past where it ends the clause: "September 2018 complete", "June - done". */
export const doneAtTheEnd = lexicon(
  "complete, completed, closed, finished, achieved, done, actioned, discharged, concluded, signed off, embedded, cwblhawyd",
);

/** Verbs of the past, and participles, that do not end in -ed; also "as agreed in March" if need be. */
export const irregularPast = lexicon(`
  held, met, set, sent, taken, undertaken, written, given, begun, agreed, put, brought, made, built, run, led, seen, shown, chosen, drawn, kept, paid, found, spent, heard, read, told, left, won,
  went out, underwent, cyhoeddwyd, cytunwyd
`);

/** Words in -ed that tell what is needed or planned, or are no verbs. */
export const notYetDone = lexicon(`
  report*, updat*, draft*, review*, need*, plan*, sched*, requir*, propos*, target*, book*, expect*, anticipat*, intend*, hoped, aimed, based, united, red, bed, shared care, looked after, detailed, named, related, joined, indeed,
  dedicated, complicated, mixed, embed, shed, led
`);

/** Those who do things: with a verb of the past behind them, they did it ("CQC inspected", "the Chair attended"). */
export const agents = lexicon(`
  chair, vice chair, manager(s), officer(s), lead(s), director(s), team(s), staff, partners, agencies, agency, police, trust, schools, members, we, i, they, he, she, inspectors, auditors, trainer(s),
  cqc, ofsted, hmicfrs, hmic, estyn, ciw, dfe, nhs england, nhse, ico, coroner, judge, court, minister, social worker(s), headteachers, governors, consultant, reviewer, author
`);

/** What those who do things did, where the same word could hardly be said of what is still to be done to them. */
export const didThemselves = lexicon(`
  attended, met, agreed, discussed, considered, heard, ran, inspected, visited, endorsed, approved, received, wrote, asked, noted, presented, held, led, reviewed, undertook, carried out, requested,
  confirmed, decided, accepted, signed off, published, issued, produced, delivered, completed, reported, recommended, raised, shared, submitted, responded, audited, ruled, challenged, supported, launched
`);
