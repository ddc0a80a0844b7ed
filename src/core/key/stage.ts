import { wordsOf } from "../grid/cleanText";
import type { Stage } from "./key";
import { isColourName } from "./colourNames";

/** Keys that measure something else than progress in time: a colour there says nothing about lateness. */
const otherMeasures = [
  /%|per ?cent/,
  /\bconfiden|highly likely|\bprobable\b|\bfeasible\b|\bin doubt\b|\bunachievable\b/,
  /\bspen[dt]\b|\bspending\b|\bunderspen|\boverspen/,
  /\btolerance|\bvarian|\blikelihood|\bprobability|\bscor(e|ing)|\b(above|below) (the )?target|\bthreshold/,
  /\b(low|medium|high|closed|moderate|residual) (level )?(of )?risks?\b|\brisks? (rating|tolera|identified|closed)|\bissues? (or|and) risks?\b|\bfirst\b/,
];
/** Low, medium and high risk are levels of risk, whatever else is said of time. */
const riskLevel = /\b(low|medium|high|moderate) (level (of )?)?risks?\b/;
const inTime =
  /\btime(scale|frame|line|ly)?s?\b|\bdeadline|\bschedule|\boverdue|\bdelay|\bslip|\bdue\b|\bdate|\bcomplet|\bon track|\bprogress/;

const stopped =
  /\b(suspended|paused|on hold|stopped|stopping|cancell?ed|withdrawn|superseded|superceded|abandoned|deferred|discontinued|ceased|shelved|terminated|redundant|removed|postponed|parked)\b|\bno longer\b[^.;]{0,40}\b(required|needed|relevant|applicable|appropriate|necessary|pursued|progressed|proceeding|a priority|going ahead)\b|\bnot (being )?(proceed|pursu|progressed|taken forward|going ahead)/;
/** Where only "closed" says that it is done, it may have been closed undone. */
const closedOnly = /\b(closed|concluded)\b/g;
const watching = /\b(monitoring|reporting|updates?|scrutiny|oversight|review)\b[^.;]{0,20}\bno longer\b/;
const notStarted =
  /\b(not|yet|never|nothing|n't)\b[^.;,]{0,25}\b(start|started|commence|commenced|begin|begun|initiated|underway|under way|due)\b|\b(work|action|task|it) (is |has |have )?(un|not )(started|begun)|\bto (start|commence|begin)\b|\bunstarted\b|\bnot due\b|\bfuture (action|work)|\bno (work|action) (has |yet |to date )?(started|begun|been|undertaken|taken|done|carried out|commenced)\b|\bnothing (has |is )?(yet |been ){0,2}(done|achieved)\b|(?<!\b(?:as|than|agreed|originally) )\bplanned\b(?! (date|time|action|work|comp))|\bscheduled (for|to)\b/;
const done =
  /\b(complete|completed|achieved|delivered|done|finished|implemented|closed|concluded|accomplished|fulfilled|discharged|met in full|fully met)\b/g;
/** Words before "completed" that take it back. */
const notQuiteDone =
  /\b(not|never|n't|no|nothing|none|to be|be|being|will|shall|should|can|could|may|might|must|cannot|expected|for|until|before|towards?|part|partial|partially|partly|nearly|almost|mostly|substantially|some|yet|unlikely|likely|if|when|once|only|than|by|without)\b[^.;:]{0,30}$/;
const checked =
  /\b(checked|verified|signed off|sign-off|evidenced|evidence (seen|provided|received)|embedded|audited|assured|validated|confirmed|tested|approved|sustained|impact (seen|shown|evidenced|demonstrated))\b/;
const closedOff =
  /\b(monitoring|reporting|updates?)\b[^.;]{0,20}\bno longer\b|\bclosed\b|\barchived\b|\bremoved? from\b/;
const onTrack =
  /\bon (track|target|schedule|course|plan|time)\b|\bto (plan|time|schedule)\b|\bas planned\b|\b(expected|due|likely|set) to (be )?(complete|completed|achieve|achieved|deliver|delivered|met|meet|finish)|\bwill be (completed|achieved|delivered|met|done|finished)|\bwill (meet|hit)\b|\bprogressing\b|\bin hand\b|(?<!not )\b(in|within) time\b|\bin progress\b|\bunder ?way\b|\bongoing\b|\bon-going\b|\bon going\b|\b(acceptable|good|satisfactory|sufficient|steady|reasonable) progress\b|\bno (\w+ ){0,2}(issues?|problems?|concerns?)\b|\bwithin (the )?(agreed |planned |target )?(time|deadline)|\bstarted\b|\bcommenced\b|\bactive\b|\bproceeding\b/;
const late =
  /\blate\b|\bdelay|\bbehind\b|\boverdue\b|\bslip|\bmiss(ed|ing)?\b|\boff[- ]?(track|target|course|schedule|plan)\b|\b(not|no longer|n't|never|insufficient|isnt)\b[^.;,]{0,30}\b(on (track|target|schedule|course|time|plan)|to (plan|time|schedule)|as planned|progress)|\bat risk\b|\brisk (of|that|to)\b|\b(not(?! yet)|n't|cannot|unlikely|never)\b[^.;,]{0,30}\b(met|meet|achieved?|completed?|delivered?|implemented|finished?|done in|done by|in time)\b|\b(date|deadline|timescale)s? (has |have |is |was )?(been )?(passed|missed|exceeded)|\bpast\b[^.;,]{0,20}\b(date|deadline|due)|\bexceed|\bconcerns?\b|\b(issues?|problems?|difficult\w*|obstacles?|barriers?|challenges?)\b|\b(unacceptable|poor|limited|little|insufficient|no|slow|inadequate) (or no )?progress\b|\b(requires?|needs?|needing) (\w+ ){0,2}(attention|intervention|action|escalat)|\bstalled\b|\bescalat|\bextension\b/;
const serious =
  /\bmore than\b(?! likely)|\bover (?!all)(\w+ )?(\d|one|two|three|four|six|a )|\bexceed|\bsignificant|\bserious|\bsevere|\bmajor\b|\bsubstantial|\bconsiderabl|\bcritical|\btwo or more\b|\bor more\b|\b(at least|minimum of)\b|\blong(er)?\b|\bunacceptable\b|\boverdue\b|\b(date|deadline|timescale)s? (has |have |is |was )?(been )?(passed|missed)\b|\boff[- ]?(track|target|course|schedule)\b|\bno longer on\b|\bwill not\b|\bwon't\b|\bunlikely\b|\burgent|\bimmediate|\bescalat|\bstalled\b|\bfail|\bno progress\b|\bnot progress\w*|\blittle (or no )?progress\b|\bpoor progress\b|\bnot achiev|\bwell behind\b|> ?\d|\d ?\+|\b(days|weeks|months|quarters|meetings) ?\+|\bno (clear |realistic )?(plan|prospect)/;
const slight =
  /\bless than\b|< ?\d|\bunder (a |one|two|three|six|\d)|\bup to\b|\bwithin (a |one|two|three|\d)|\bminor\b|\bslight|\bsome\b|\bsmall\b|\bshort\b|\bby one\b|\bone (month|week|quarter|meeting|board)|\bat risk\b|\bmay\b|\bmight\b|\bcould\b|\bpossib|\bpotential|\brecover|\bmanag(ed|eable)|\bbeing addressed\b|\bin place to\b|\bminor-impact\b|\blimited\b|\bslow|\bslipp(ing|age)|\bbut (is )?(still |likely )|\bmoderate|\bexpected to be (resolved|recovered)|\brisk of\b|\bpartly\b|\bplans? (is |are )?in place\b|\bmitigat|\bbut\b[^.;:]{0,30}\b(revised|new|extended|extension)\b|(?<!\bno )\b(revised|new|extended) (date|deadline|timescale|target)s? (has |have |is |are )?(been )?(agreed|set|approved|in place)\b/;

const lateScore = (text: string, words: RegExp) => (text.match(new RegExp(words.source, "g")) ?? []).length;

/** All of it, and not the upper end of a span ("76-100%"). */
const wholly = /(?<!\d ?(?:%|per ?cent)? ?(?:-|–|—|to|and) ?)\b100 ?(?:%|per ?cent)/;

const dateMeant =
  "(?:of|after|beyond) (?:the |its )?(?:(?:agreed|target|due|original|planned|set) )*(?:date|deadline|timescale|target)s?";
const soLong = "((?:an? |\\w+ )(?:days?|weeks?|months?|quarters?))";
/** "Will not be completed within three months of the target date" is later than that; without "not" it is late by no more. */
const notWithin = new RegExp(`\\b(?:not|n't|unlikely to|never)\\b([^.;]{0,40}?)\\bwithin ${soLong} ${dateMeant}`, "g");
const within = new RegExp(`\\bwithin ${soLong} ${dateMeant}`, "g");

/** "On track or less than a month behind": on track, with some lateness allowed. */
const tolerant =
  /\b(on (track|target|schedule|course|plan|time)|to plan)\b,?( ?\/ ?| or )(with |is |has )?((slippage|delay)s? of |(slipping|slipped|behind|late|delayed) by )?(less than|under|up to|within|no more than|not more than|fewer than)\b[^.;]*/g;

type Reading =
  | { readonly stage: Exclude<Stage, "late-slight" | "late-serious"> }
  | { readonly stage: "late"; readonly weight: number };

function isDone(text: string): boolean {
  return [...text.matchAll(done)].some((match) => !notQuiteDone.test(text.slice(0, match.index)));
}

/** What one entry says; lateness with how heavy its words are (above 0 serious, below 0 slight). */
function readEntry(label: string, meaning: string): Reading {
  const words = isColourName(label) || label.length < 2 ? wordsOf(meaning) : wordsOf(`${label}. ${meaning}`);
  const text = words
    .replace(tolerant, "on track")
    .replace(notWithin, "be$1more than $2 late")
    .replace(within, "up to $1 late")
    .replace(/\b(no|without|without any) (further |known |expected )?(delays?|slippage)\b/g, "on time")
    .replace(/\b(unlikely|not (likely|expected|considered|thought|deemed)) to (be|have)( an?)? (significant|serious|major|material|critical)\w*/g, "minor-impact") // prettier-ignore
    .replace(/\b(no|not) (more|later|longer) than\b/g, "up to")
    .replace(/\b(not|no|without|non) ?-?(any )?(significant|serious|major|material|critical)\w*( impact)?/g, "minor-impact") // prettier-ignore
    .replace(/\b(no|without( any)?|nor)( \w+){0,2} (delays?|slippage|overdue|late\b|barriers?|obstacles?|risk)\b/g, "smoothly"); // prettier-ignore
  if (text === "") return { stage: "unknown" };
  const [percent, confidence, money, scores, risks] = otherMeasures;
  const measured =
    percent?.test(text) || confidence?.test(text) || money?.test(text) || scores?.test(text) || (risks?.test(text) && !inTime.test(text)); // prettier-ignore
  const isLate = late.test(text.replace(/\bno (\w+ ){0,2}(issues?|problems?|concerns?)\b/g, ""));
  const isStopped = stopped.test(text) && !watching.test(text);
  if (isDone(text) && !(isStopped && !isDone(text.replace(closedOnly, " ")))) {
    if (measured && !wholly.test(text) && /%|per ?cent/.test(text)) return { stage: "unknown" };
    if (/(\bor|\/) ?(is |are |still )?(on track|on target|ongoing|in progress|progressing)/.test(text)) return { stage: "on-track" }; // prettier-ignore
    if (/\b(on (track|target|schedule|course)|in progress|ongoing) ?(or|\/|,) ?(is |are |has been |have been )?(complete|achieved|delivered|done|implemented)/.test(text)) return { stage: "on-track" }; // prettier-ignore
    return { stage: checked.test(text) ? "complete-checked" : "complete" };
  }
  if (isStopped) return { stage: "stopped" };
  if (measured) return { stage: "unknown" };
  if (notStarted.test(text) && !isLate) return { stage: "not-started" };
  if (isLate) return { stage: "late", weight: lateScore(text, serious) - lateScore(text, slight) };
  if (closedOff.test(text)) return { stage: "complete" };
  const plainly = /\bon (track|target|schedule|course)\b|\bin progress\b/.test(text) || !/\bpart(ial|ly)/.test(text);
  return { stage: onTrack.test(text) && plainly ? "on-track" : "unknown" };
}

/**
 * The stage of each entry, from its words only, read beside the others: of two lates whose words weigh nothing the heavier is serious.
 * A key that measures something else than progress (percentages, confidence, risk, spend) gives "unknown".
 */
export function stagesOf(entries: readonly { readonly label: string; readonly meaning: string }[]): Stage[] {
  const readings = entries.map((entry) => readEntry(entry.label, entry.meaning));
  const weights = readings.flatMap((reading) => (reading.stage === "late" ? [reading.weight] : []));
  const heaviest = Math.max(...weights);
  const lightest = Math.min(...weights);
  const texts = entries.map((entry) => wordsOf(entry.meaning));
  const others = texts.filter((text) =>
    [...otherMeasures.slice(0, 4), riskLevel].some((words) => words.test(text)),
  ).length;
  const measuresElse = others * 2 >= entries.length && others >= 2;
  return readings.map((reading): Stage => {
    if (measuresElse && (reading.stage === "late" || reading.stage === "on-track")) return "unknown";
    if (reading.stage !== "late") return reading.stage;
    if (reading.weight > 0) return weights.length > 1 && reading.weight < heaviest && lightest > 0 && reading.weight === lightest ? "late-slight" : "late-serious"; // prettier-ignore
    if (reading.weight < 0) return "late-slight";
    // The words weigh nothing: beside a heavier one it is slight, beside a lighter one serious, alone it is slight.
    return heaviest > 0 || lightest === 0 ? "late-slight" : "late-serious";
  });
}
