import { lexicon } from "../../lexicon";

/** Bodies outside the board and what comes from them, whose dates are not the board's: English, Welsh, and the names in use since. */
export const outsiders = lexicon(`
  national, nationally, government, regional, ofsted, cqc, hmicfrs, hmic, hmip, jtai, estyn, ciw, hiw, dfe, dhsc, dh, moj, home office, cabinet office, department for education, department of health,
  nhs england, nhse, nhs digital, ico, adass, adcs, lga, welsh government, llywodraeth cymru, ministry, minister, ministerial, parliament, parliamentary, bill, act, legislation, statutory guidance, guidance, regulations, white paper, green paper, code of practice,
  inspection, inspectorate, inquiry, enquiry, iicsa, public inquiry, independent inquiry, peer, coroner, inquest, court, tribunal, judicial, judgment, judgement, ombudsman, lgo, lgsco, supreme court, ipcc, iopc, cps, hse, prosecution, verdict
`);

/** Reviews and their like: somebody else's where something of ours waits for them. */
export const outsideEvents = lexicon(`
  serious case review, scr, safeguarding adult(s) review, sar, domestic homicide review, dhr, child practice review, cpr, adult practice review, bid outcome, settlement, election(s), trial,
  criminal trial, hearing, court case, court hearing, inquest, criminal proceedings, police investigation, investigation, judicial review, tender
`);

/** What is said of a date that is foreseen rather than set. */
export const foreseen = lexicon(
  "expected, expects, anticipated, likely, predicted, forecast, estimated, provisional, hoped for, awaited, disgwyl",
);

/** What is said of a date that somebody has set. */
export const dueThen = lexicon(
  "due, to be published, to be issued, to be released, to be announced, to report, to conclude, published, out, released, scheduled, listed, comes into force, in force, start(s), begins, concludes, ends, finishes, reports",
);

/** What hangs on that date: "to follow", "once received". */
export const waitsForIt = lexicon(`
  to follow, will follow, follow*, once, then, afterwards, after, after that, thereafter, await*, pending, when, upon, on receipt, on publication, in response, respond, response, as a result, following, depend*, subject to, act on, until then, accordingly, in light of,
  actions thereafter, and then
`);
