import { lexicon } from "../lexicon";
import { phrases, type Vocabulary } from "../phrase";

const figures = { fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^\d/.test(text) };

/** What updates say that work is done with. From the updates of public plans, read by hand. */
export const doneVocabulary: Vocabulary = {
  figures,
  /** Words of work that is done, whatever the work was. */
  strong: lexicon(
    "completed, done, finished, closed, signed off, implemented, delivered, achieved, actioned, concluded, discharged, fulfilled",
  ),
  /** Words of the last step of much work. */
  last: lexicon(`
    published, launched, issued, rolled out, embedded, in place, in operation, operational, up and running, went live, gone live, now live, is live
  `),
  /** Words of a middle step of some. */
  step: lexicon(`
    agreed, approved, reviewed, updated, developed, produced, written, recruited, appointed, held, established, set up, circulated, submitted, shared,
    created, introduced, undertaken, carried out, finalised, finalized, refreshed, revised, distributed, disseminated, commissioned
  `),
  be: lexicon(
    "is, are, was, were, has, have, been, now, all, fully, already, successfully, formally, since, 100 %, 100%",
  ),
  "a time": "(the|early|late|mid|end of|start of)* <point in time>",
  "point in time":
    "(<figures>|<month>|q <figures>|quarter|spring|summer|autumn|winter|this|last|full|time|schedule|line with)",
  "a meeting": "(the|its|our)? ..4 <meeting word>",
  "meeting word": lexicon(
    "board, meeting, executive, group, committee, partnership, conference, chair, cabinet, bmg, omg",
  ),
  /** After the words: the sentence ends or goes on elsewhere, or says when or by which meeting. What else follows is an object, a share or a purpose. */
  "nothing more": "<end of clause>|<goes on>|(in|on|at) <a time>|(in|on|at|by) <a meeting>",
  "end of clause": '$|,|:|"("|")"|✓|✔|☑|-',
  "goes on":
    "and|this|last|early|late|since|during|to schedule|as (planned|agreed|required|intended)|<month>|<figures>",
  "outline number": { fits: ({ text, kind }) => kind === "number" && /^\d+(?:\.\d+)*[a-z]?$/.test(text) },
  "one letter word": { fits: ({ text, kind }) => kind === "word" && /^[a-z]/.test(text) },
  "some words": "<one letter word> ..6",
  "one or more done": "<done thing> ((,|and) <done thing>)*",
  "done thing": "<strong>|<last>|<step>|complete",
};

/** "Fully implemented and signed off by the Board": nothing is named but being done. "Complete review of …" is still to be done. */
export const throughDone = phrases(
  `
  ^ <be>* <strong> &(<nothing more>)
  ^ <be>+ complete &(<nothing more>)
  ^ complete &($|,|:|"("|")"|-|and)
  `,
  doneVocabulary,
);

/** "In place and published", "This went live in May". */
export const bareDone = phrases(
  `
  ^ (this|it)? <be>* <last> &(<nothing more>)
  ^ agreed and <last> &(<nothing more>)
  `,
  doneVocabulary,
);

/** "This is complete", "Everything has been delivered". */
export const plainlyDone = phrases(
  "^ (this|everything|all of this|it) <be>* (complete|<strong>) &(<nothing more>)",
  doneVocabulary,
);

/** "The action has been completed", "All actions complete". "Work done with schools" is some of it. */
export const wholeWork = phrases(
  `
  ^ (the|this|all|these|whole)* <name of work> <outline number>? <be>* (complete|<strong>) &(<nothing more>)
  ^ all (the|of the)? work (complete|<strong>) &(<nothing more>)
  ^ (the|this|all|these|whole)* (work|piece of work) <be>+ (complete|<strong>) &(<nothing more>)
  `,
  {
    ...doneVocabulary,
    "name of work": lexicon("action(s), task(s), item(s), objective(s), recommendation(s), project"),
  },
);

/** "No further action required": with nothing after it that keeps it to a time or to somebody. */
export const nothingLeft = phrases(
  `
  (^|,|-|and) <there is>? (nothing|no) (further|more|else|outstanding) <work>? <is left>? <for this>? $
  `,
  {
    "there is": lexicon("there is, there are"),
    work: lexicon("action(s), work, step(s), activity"),
    "is left": "(is|are)? now? (required|needed|necessary|outstanding|to do|to be done)?",
    "for this": "(on|for|under|against) this (action|item)?",
  },
);

/** Something that is named and done: "The strategy has been published". Parts: subject, done. */
export const subjectDone = phrases(
  "^ (the|our|a|an|new|this|all)* <subject:some words> <be>* <done:one or more done> &(<nothing more>)",
  doneVocabulary,
);

/** Words for done that end any work; those of the last step of making something end only that. */
export const endsAnyWork = phrases("(complete|<strong>)", doneVocabulary);
export const endsMaking = phrases("<last>", doneVocabulary);

/** A subject that is a share or an early form of the work. */
export const sharesOut = phrases(
  "(some|several|many|most|half|part|first|second|third|next|initial|draft|interim|pilot|phase|phases|stage|stages)\n(one|two|three|four|five|six|<figures>)",
  { figures },
);

/** Words that take a sentence back, make it a forecast or a question, or keep it to a share of the work. */
export const takenBack = phrases(
  `
  (each|every|weekly|monthly|quarterly|annually|regularly|routinely)
  (is|are) (done|delivered|implemented|achieved|actioned|completed|issued|published) (by|at|in|on|through)
  (not|never|none|yet|partly|part|partial|partially|nearly|almost|mostly|mainly|largely|substantially)
  no !(further|more|outstanding)
  nothing !(further|more|else|outstanding)
  (will|shall|would|could|might|must|if|unless|until|till|when|once|expected|due|likely|scheduled)
  (should|can) !(now? be (closed|removed))
  (aim*|hope*|intend*)
  planned (for|to)
  (some|several|many|most|majority|half|only|phase|phases|stage|stages|pilot*|draft*|interim|initial*)
  first !(quarter|half|week)
  second !(quarter|half)
  being !(monitor*|review*)
  (moving|next|target)
  to be !(closed|removed)
  <some count> (of|out of|area*|team*|agenc*|partner*|board*|site*|local*|workshop*|session*|cohort*)
  "?"
  ~100 "%"
  ~100 (per cent|percent)
  <fraction>
  ~(in|on|at|since|early|late|mid|of|the|this|last|<figures>) may
  `,
  {
    figures,
    "some count": "(one|two|three|four|five|six|<figures>)",
    fraction: { fits: ({ text, kind }) => kind === "number" && /^\d{1,2}\/\d{1,2}$/.test(text) },
  },
);

/** Anywhere in an update: something is left, goes on or is to come. Watching over finished work is none of it. */
export const leftOpen = phrases(
  `
  (but|however|although|though|except|apart from|other than|still|pending|subject to|yet|incomplete)
  (partly|partially|in part|under way|underway|in progress|to follow|behind|overdue)
  ~<nothing is> outstanding
  (remain*|await*|delay*|slipp*)
  ~((nothing|no) (further|more|else)) to be !(monitor*|review*|closed|removed) <word>
  (need|needs) (to|further|more)
  further (work|training|session|sessions|phase)
  next (step*|phase|stage)
  not (been|all|complete*|done|started|begun|fully)
  (work|working) (on|towards)
  due to be
  being !(monitor*|review*) <word>
  (plan|plans|planned|planning) (for|to)
  will !<only watch>
  ~(<watching> ..5) (ongoing|on going|continu*) !((to be?)? <watching>)
  `,
  {
    "nothing is": "((nothing|no) (is|are)?|no further (action|actions|work) (is|are)?)",
    "only watch": "(also|now|then)? (continue to)? be? (monitor*|review*|report*|kept under)",
    watching: lexicon("monitor*, review*, oversight, assurance"),
  },
);

/** Steps that an action can name after another: "…, launch and evaluate". Part: step. */
export const laterStep = phrases("(and|,|.|;|then|to) (then|fully|effectively)? <step:later step>", {
  "later step": lexicon(`
      evaluate, embed, monitor, review, audit, roll out, implement, deliver, launch, publish, train, disseminate, promote, test, measure, report, issue,
      circulate, share, use
    `),
});
/** Whatever follows where a second step can begin. Part: step. */
export const nextStep = phrases("(and|,|.|;|then) (then|fully|effectively)? <step:one letter word>", doneVocabulary);

/** Work that comes again: what was done once is not the whole of it. */
export const comesAgain = phrases(`
  (every|each|monthly|weekly|quarterly|termly|annually|yearly|bimonthly|biannually|regular|regularly|routine|routinely)
  (bi monthly|bi annually|ongoing|on going|continu*|maintain|monitor|rolling)
  per (year|quarter|month|term)
  (once|twice|times) (a|per)
`);

/** An action that is to bring something about, so that it is done when the thing stands. */
export const makesSomething = phrases(`
  ^ <mark>* to? (agree|build|create|design|develop|draft|embed|ensure|establish|finalise|have|implement|introduce|issue)
  ^ <mark>* to? (launch|prepare|produce|publish|put|refresh|revise|roll|set up|update|write)
`);

/** What can stand before the verb of a step. */
export const beginsStep = phrases("^ <mark>*\n(and|,|to|then)");
