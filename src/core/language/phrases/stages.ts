import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

/** What the meanings in keys are made of. From the keys of public plans (English councils, NHS bodies, schools; Welsh ones beside). */
const keyVocabulary = {
  "date meant": lexicon("date(s), deadline(s), timescale(s), target(s)"),
  "kind of date": lexicon("agreed, target, due, original, planned, set"),
  "so long": "(a|an|<word>) (day|days|week|weeks|month|months|quarter|quarters)",
  "of the date": "(of|after|beyond) (the|its)? <kind of date>* <date meant>",
  "on course": "on (track|target|schedule|course|plan|time)",
  "at most": lexicon("less than, under, up to, within, no more than, not more than, fewer than"),
  finished: lexicon(`
    complete(d), achieved, delivered, done, finished, implemented, closed, concluded, accomplished, fulfilled, discharged, met in full, fully met, signed off,
    cwblhawyd, wedi'i gyflawni, wedi'i gwblhau, wedi ei gwblhau, cyflawnwyd
  `),
  trouble: lexicon("issue(s), problem(s), concern(s)"),
  grave: lexicon("significant*, serious*, major*, material*, critical*"),
};

/** What keys measure that is no progress in time: shares, confidence, money, scores, risk. A colour there says nothing about lateness. */
export const measuresShare = phrases('"%"\npercent\nper cent');
export const measuresConfidence = phrases("confiden*\nhighly likely\nprobable\nfeasible\nin doubt\nunachievable");
export const measuresMoney = phrases("spent\nspend\nspending\nunderspen*\noverspen*");
export const measuresScores = phrases(
  "tolerance*\nvarian*\nlikelihood*\nprobability*\nscore\nscores\nscoring\n(above|below) the? target\nthreshold*",
);
export const measuresRisk = phrases(`
  (low|medium|high|closed|moderate|residual) (level of?)? of? (risk|risks)
  (risk|risks) (rating|tolera*|identified|closed)
  (issue|issues) (or|and) (risk|risks)
  first
`);
/** Low, medium and high risk are levels of risk, whatever else is said of time. */
export const levelOfRisk = phrases("(low|medium|high|moderate) (level of?)? (risk|risks)");
/** Words of time, beside which issues and risks are of progress after all. */
export const speaksOfTime = phrases(`
  (time|times|timely|timescale|timescales|timeframe|timeframes|timeline|timelines)
  (deadline*|schedule*|overdue*|delay*|slip*|due|date*|complet*|progress*)
  on track
`);

/** Work that will not go on. */
export const isStopped = phrases(`
  (suspended|paused|stopped|stopping|cancelled|canceled|withdrawn|superseded|superceded|abandoned|deferred|discontinued)
  (ceased|shelved|terminated|redundant|removed|postponed|parked|on hold)
  no longer ..6 (required|needed|relevant|applicable|appropriate|necessary|pursued|progressed|proceeding|a priority|going ahead)
  not being? (proceed*|pursu*|progressed|taken forward|going ahead)
  wedi dod i ben
  wedi'i ohirio
`);
/** Where only "closed" says that it is done, it may have been closed undone. */
export const isOnlyClosed = phrases("(closed|concluded)");
/** What is no longer watched over is done, not stopped. */
export const isNoLongerWatched = phrases(
  "(monitoring|reporting|update|updates|scrutiny|oversight|review) ..3 no longer",
);

/** Work that was not begun. */
export const isNotStarted = phrases(`
  (not|yet|never|nothing) ..4 (start|started|commence|commenced|begin|begun|initiated|underway|under way|due)
  (work|action|task|it) (is|has|have)? (unstarted|not started|not begun)
  to (start|commence|begin)
  to be (started|begun|commenced)
  unstarted
  not due
  future (action*|work*)
  no (work|action) (has|yet|to date)* (started|begun|been|undertaken|taken|done|carried out|commenced)
  nothing (has|is)? (yet|been)* (done|achieved)
  ~(as|than|agreed|originally) planned !(date*|time*|action*|work*|comp*)
  scheduled (for|to)
  heb (ddechrau|gychwyn|ei ddechrau)
  (pending|awaiting) start
  no activity
`);

/** Work that is finished, where nothing takes it back. */
export const isFinished = phrases("<finished>", keyVocabulary);
/** Words before "completed" that take it back, beside those of mood. */
export const takesBack = phrases("(for|than|by|be|before|cannot|none|yet|only|will|when|once|if) ..5");

/** Finished, and somebody has looked. */
export const isChecked = phrases(`
  (checked|verified|evidenced|embedded|audited|assured|validated|confirmed|tested|approved|sustained)
  (signed|sign) off
  evidence (seen|provided|received)
  impact (seen|shown|evidenced|demonstrated)
`);
/** Nothing more is to be watched or reported. */
export const isClosedOff = phrases(`
  (monitoring|reporting|update|updates) ..3 no longer
  (closed|archived)
  (remove|removed) from
`);

/** Work that goes on as it should. */
export const isOnTrack = phrases(
  `
  on (track|target|schedule|course|plan|time)
  to (plan|time|schedule)
  as planned
  (expected|due|likely|set) to be? (complete|completed|achieve|achieved|deliver|delivered|met|meet|finish*)
  will be (completed|achieved|delivered|met|done|finished)
  will (meet|hit)
  (progressing|ongoing|started|commenced|active|proceeding)
  (in hand|in progress|under way|underway|on going)
  ~not (in|within) time
  (acceptable|good|satisfactory|sufficient|steady|reasonable) progress
  no ..2 <trouble>
  within the? (agreed|planned|target)? (time*|deadline*)
  ar (y trywydd iawn|amser|darged|y gweill)
  yn mynd rhagddo
  milestones (are|being)* met
  `,
  keyVocabulary,
);
/** The plainest words for it, which a share of the work does not take back. */
export const isPlainlyOnTrack = phrases("on (track|target|schedule|course)\nin progress");
export const isShare = phrases("(part|partial|partially|partly)");

/** Work that is or will be late, or has something in its way. */
export const isLate = phrases(
  `
  (late|delay*|behind|overdue|slip*|miss|missed|missing)
  off (track|target|course|schedule|plan)
  (not|no longer|never|insufficient) ..5 <on course>
  (not|no longer|never|insufficient) ..5 (to (plan|time|schedule)|as planned|progress*)
  at risk
  risk (of|that|to)
  (not !yet|unlikely|never) ..5 <what is kept>
  (date|dates|deadline|deadlines|timescale|timescales) (has|have|is|was)? been? (passed|missed|exceeded)
  past ..3 (date|deadline|due)
  (exceed*|concern|concerns|issue|issues|problem|problems|difficult*|obstacle|obstacles|barrier|barriers|challenge|challenges)
  (unacceptable|poor|limited|little|insufficient|no|slow|inadequate) (or no)? progress
  (require|requires|need|needs|needing) ..2 (attention|intervention|action*|escalat*)
  (stalled|escalat*|extension)
  (peth|rhywfaint o) oedi
  (oedi|hwyr)
  ar ei hôl hi
  `,
  {
    ...keyVocabulary,
    "what is kept": lexicon(
      "met, meet, achieve(d), complete(d), deliver(ed), implemented, finish(ed), done in, done by, in time",
    ),
  },
);
export const saysNoTrouble = phrases("no ..2 <trouble>", keyVocabulary);

/** Words that weigh lateness as serious; each counts once. */
export const weighsSerious = phrases(
  `
  more than !likely
  over !all* <word>? (<figures>|one|two|three|four|six|a)
  (exceed*|significant*|serious*|severe*|major|substantial*|considerabl*|critical*)
  (two or more|or more|at least|minimum of)
  (long|longer|unacceptable|overdue)
  (date|dates|deadline|deadlines|timescale|timescales) (has|have|is|was)? been? (passed|missed)
  off (track|target|course|schedule)
  no longer on
  (will not|unlikely|urgent*|immediate*|escalat*|stalled|fail*)
  no progress
  not progress*
  little (or no)? progress
  poor progress
  not achiev*
  (well behind|difrifol)
  ">" <figures>
  <figures> "+"
  (days|weeks|months|quarters|meetings) "+"
  no (clear|realistic)? (plan*|prospect*)
`,
  { figures: { fits: ({ text }) => /^\d/.test(text) } },
);

/** Words that weigh it as slight; each counts once. */
export const weighsSlight = phrases(
  `
  less than
  "<" <figures>
  (under|within) (a|one|two|three|<figures>)
  under six
  up to
  (minor|slight*|some|small|short|may|might|could|possib*|potential*|recover*|managed|manageable|limited|slow*|moderate|mitigat*)
  by one
  one (month|week|quarter|meeting|board)
  at risk
  being addressed
  in place to
  (slipping|slippage|partly)
  but is? (still|likely)
  expected to be (resolved|recovered)
  risk of
  (plan|plans) (is|are)? in place
  but ..5 (revised|new|extended|extension)
  ~no (revised|new|extended) (date|deadline|timescale|target|dates|deadlines|timescales|targets) (has|have|is|are)? been? (agreed|set|approved|in place)
  peth oedi
`,
  { figures: { fits: ({ text }) => /^\d/.test(text) } },
);

/** "On track or less than a month behind": on track, with some lateness allowed. */
export const tolerated = phrases("(<on course>|to plan) ,? (/|or) (with|is|has)? <lateness>? <at most> ..30 &($|.|;)", {
  ...keyVocabulary,
  lateness: "(slippage|delay|delays) of|(slipping|slipped|behind|late|delayed) by",
});

/** Words that say the same as others: no delay, not significant, no more than, without anything in the way. */
export const noDelay = phrases("(no|without|without any) (further|known|expected)? (delay|delays|slippage)");
export const notGrave = phrases(
  `
  unlikely to (be|have) (a|an)? <grave>
  not (likely|expected|considered|thought|deemed) to (be|have) (a|an)? <grave>
  (not|no|without|non) any? <grave> impact?
  `,
  keyVocabulary,
);
export const noMoreThan = phrases("(no|not) (more|later|longer) than");
export const smoothly = phrases(
  "(no|without any?|nor) ..2 (delay|delays|slippage|overdue|late|barrier|barriers|obstacle|obstacles|risk)",
);

/** "Will not be completed within three months of the target date" is later than that. Parts: within, length. */
export const notWithin = phrases("(not|never|unlikely to) ..8 <within:within word> <length:so long> <of the date>", {
  ...keyVocabulary,
  "within word": lexicon("within"),
});
/** Without "not" it is late by no more. Part: length. */
export const within = phrases("within <length:so long> <of the date>", keyVocabulary);

/** All of it, and not the upper end of a span. */
export const isWhole = phrases('~(<number> "%"? (-|to|and)) 100 ("%"|percent|per cent)');

/** One entry for work on track and for work that is done. */
export const onTrackToo = phrases(
  "(or|/) (is|are|still)? (on track|on target|ongoing|on going|in progress|progressing)",
);
export const doneToo = phrases(
  "(on (track|target|schedule|course)|in progress|ongoing) (or|/|,) (is|are|has been|have been)? (complete*|achieved|delivered|done|implemented)",
);
