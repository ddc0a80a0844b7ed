/** Words of work that is done, whatever the work was. */
const strong =
  "(?:completed|done|finished|closed|signed[- ]off|implemented|delivered|achieved|actioned|concluded|fulfilled)";
/** Words of the last step of much work, and of a middle step of some. */
const last =
  "(?:published|launched|issued|rolled[- ]out|embedded|in place|in operation|operational|up and running|(?:went|gone|now|is) live)";
const step =
  "(?:agreed|approved|reviewed|updated|developed|produced|written|recruited|appointed|held|established|set up|circulated|submitted|shared|created|introduced|undertaken|carried out|finalised|refreshed|revised|distributed|disseminated|commissioned)";
const be = "(?:is|are|was|were|has|have|been|now|all|fully|already|successfully|formally|since|100 ?%)";
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b";
const when = `(?:the |early |late |mid[- ]|end of |start of )*(?:\\d|${month}|q[1-4]\\b|quarter|spring|summer|autumn|winter|this\\b|last\\b|full\\b|time\\b|schedule\\b|line with)`;
const meeting =
  "(?:the |its |our )?(?:[a-z0-9&'-]+ ){0,4}?(?:board|meeting|executive|group|committee|partnership|conference|chair|cabinet|bmg|omg)\\b";
/** After the words: the sentence ends or goes on elsewhere, or says when or by which meeting. What else follows is an object, a share or a purpose. */
const tail = `(?=\\s*$|\\s*[,:()✓✔☑–—-]|\\s+(?:and|this|last|early|late|since|during|to schedule|as (?:planned|agreed|required|intended)|${month}|\\d|(?:in|on|at) ${when}|(?:in|on|at|by) ${meeting}))`;

/** "Fully implemented and signed off by the Board": nothing is named but being done. "Complete review of …" is still to be done. */
export const throughDone = new RegExp(
  `^(?:${be} )*${strong}${tail}|^(?:${be} )+complete${tail}|^complete(?=\\s*$|\\s*[,:()–—-]| and )`,
);

/** "In place and published", "This went live in May". */
export const bareDone = new RegExp(`^(?:(?:this|it) )?(?:${be} )*${last}${tail}|^agreed (?:and|&) ${last}${tail}`);

/** "This is complete", "Everything has been delivered". */
export const plainlyDone = new RegExp(
  `^(?:this|everything|all of this|it)(?:['’]s)? (?:${be} )*(?:complete|${strong})${tail}`,
);

/** "The action has been completed", "All actions complete". "Work done with schools" is some of it. */
export const wholeWork = new RegExp(
  `^(?:(?:the|this|all|these|whole) )*(?:(?:actions?|tasks?|items?|objectives?|recommendations?|project)(?: [\\d.]+[a-z]?)? (?:${be} )*|(?:work|piece of work) (?:${be} )+)(?:complete|${strong})${tail}`,
);

/** "No further action required": with nothing after it that keeps it to a time or to somebody. */
export const nothingLeft =
  /(?:^|[,–—-] ?|\band )(?:there (?:is|are) )?(?:nothing|no) (?:further|more|else|outstanding)(?: (?:actions?|work|steps?|activity))?(?: (?:is|are))?(?: now)?(?: (?:required|needed|necessary|outstanding|to do|to be done))?(?: (?:on|for|under|against) this(?: (?:action|item))?)?$/;

/** Something that is named and done: "The strategy has been published". Captures what, and the words for done. */
export const subjectDone = new RegExp(
  `^(?:(?:the|our|a|an|new|this|all) )*((?:[a-z][a-z'&/-]* ){0,6}?[a-z][a-z'&/-]*) (?:${be} )*((?:${strong}|complete|${last}|${step})(?:(?:,| and| &) (?:${strong}|${last}|${step}))*)${tail}`,
);

/** Words for done that end any work; those of the last step of making something end only that. */
export const endsAnyWork = new RegExp(`\\b(?:complete|${strong})\\b`);
export const endsMaking = new RegExp(`\\b${last}\\b`);

/** A subject that is a share or an early form of the work. */
export const sharesOut =
  /\b(?:some|several|many|most|half|part|first|second|third|next|initial|draft|interim|pilot|phases?|stages?|one|two|three|four|five|six|\d+)\b/;

/** Words that take a sentence back, make it a forecast or a question, or keep it to a share of the work. */
export const takenBack =
  /\b(?:each|every|weekly|monthly|quarterly|annually|regularly|routinely|(?:is|are) (?:done|delivered|implemented|achieved|actioned|completed|issued|published) (?:by|at|in|on|through)|not|never|cannot|no(?! (?:further|more|outstanding)\b)|nothing(?! (?:further|more|else|outstanding)\b)|none|yet|partly|part|partial(?:ly)?|nearly|almost|mostly|mainly|largely|substantially|will|shall|should(?! (?:now )?be (?:closed|removed))|would|could|might|can(?! (?:now )?be (?:closed|removed))|must|if|unless|until|till|when|once|expected|aim\w*|hope\w*|intend\w*|planned (?:for|to)|due|likely|scheduled|some|several|many|most|majority|half|only|phases?|stages?|pilot\w*|draft\w*|interim|initial\w*|first(?! (?:quarter|half|week))|second(?! (?:quarter|half))|being (?!monitor|review)|moving|next|to be(?! (?:closed|removed))|target|(?:one|two|three|four|five|six|\d+) (?:of|out of|areas?|teams?|agenc\w+|partners?|boards?|sites?|local\w+|workshops?|sessions?|cohorts?))\b|n't\b|\?|(?<!\b100 ?)%|(?<!\b100 )\bper ?cent|(?<![\d/])\d{1,2} ?\/ ?\d{1,2}(?![\d/])|(?<!\b(?:in|on|at|since|early|late|mid|of|the|this|last|\d|st|nd|rd|th) )\bmay\b/;

/** Anywhere in an update: something is left, goes on or is to come. Watching over finished work is none of it. */
export const leftOpen =
  /\b(?:but|however|although|though|except|apart from|other than|(?<!\b(?:no|nothing) (?:is |are )?)(?<!\bno further (?:actions?|work) (?:is |are )?)outstanding|remain\w*|still|await\w*|pending|subject to|yet|incomplete|partly|partially|in part|under ?way|in progress|to follow|(?<!\b(?:nothing|no) (?:further|more|else) )to be (?!monitor|review|closed|removed)\w+|needs? (?:to|further|more)|further (?:work|training|sessions?|phase)|delay\w*|behind|overdue|slipp\w*|next (?:steps?|phase|stage)|not (?:been|all|complete\w*|done|started|begun|fully)|work(?:ing)? (?:on|towards)|due to be|being (?!monitor|review)\w+|plan(?:s|ned|ning) (?:for|to)|will (?!(?:also |now |then )?(?:continue to )?(?:be )?(?:monitor|review|report|kept under)))|(?<!\b(?:monitor|review|oversight|assurance)[^.\n]{0,40})\b(?:on-?going|continu\w*)(?! (?:to (?:be )?)?(?:monitor|review|oversight|assurance))/;
