import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

/** Priorities, by name; blaenoriaeth is Welsh for priority. */
export const namesPriorities = phrases("(priority|priorities|blaenoriaeth|blaenoriaethau)");
export const severalPriorities = phrases("priorities");

/** Heads a board's priorities: "Key priorities", "Adults' Board priorities", "Priority area", "Priorities for the year". */
export const headsPriorities = phrases(
  "^ (<letters>|/)* (priority|priorities) <what it is>? ((for|of) (improvement|action|(the|our) (board|boards|year|partnership)))? $",
  {
    letters: { fits: ({ kind, text }) => kind === "word" && !/\d/.test(text) },
    "what it is": lexicon("area(s), theme(s), title(s), name(s), heading(s), description(s)"),
  },
);

/** Words before "priority" that make it a level or a queue. */
export const isLevelOfPriority = phrases(
  "(no|low|medium|high|top <number>|call|task|issue|repair|risk|order|level|number|order of) priorit*",
);

/** Heads one board's list where the title says that it is of priorities: "Children's Board", "Joint". */
export const headsBoard = phrases(
  "^ (joint|jointly|shared|both boards|all boards) $\n^ <letters>* (board|partnership) only? $",
  { letters: { fits: ({ kind, text }) => kind === "word" && !/\d/.test(text) } },
);

/** What stands beside a priority and is not its name: levels and answers. */
export const isLevel = phrases(`
  ^ very? (high|medium|med|low) (.|"!")? $
  ^ (urgent|critical|normal|routine|standard|immediate|emergency|essential|desirable) (.|"!")? $
  ^ (yes|no|y|n|x|tbc|tba|tbd|n/a|none|total|must|should|could|h|m|l) (.|"!")? $
`);

/** A place kept for a name: "Priority 1", "Theme B". */
export const isPlaceholder = phrases(
  "^ (strategic|key)? (priority|theme|area|objective) (<short number>|<letter>|one|two|three|four|five|six)? (.|:)? $",
  {
    "short number": { fits: ({ text }) => /^\d{1,2}$/.test(text) },
    letter: { fits: ({ text }) => /^[a-z]$/.test(text) },
  },
);

/** Columns of a table of priorities: joint or not, whose, what about. */
export const headsBoards = phrases(`
  ^ which? owning? (board|boards) ((or joint)|(/ partnership))? $
  ^ whose priority $
`);
export const headsAbout = phrases(`
  ^ why (it|this|is|we)
  ^ (rationale|reason|reasons|description|descriptions|detail|details|aim|aims|outcome|outcomes|focus|scope|summary|about|year|years|period) $
  ^ what (it|this|we) (mean|means)
  ^ key? (partner|partners) $
  ^ partner? agencies $
  ^ (link|links) (to|with)
  ^ (supported by|new)
`);
export const namesChair = phrases("chair");

/** Beginnings of notes under a table of priorities. */
export const prioritiesNote = phrases(`
  ^ (note|notes|nb|source|sources|agreed*|approved*|key|updated*|last|version*|total*|"*")
`);
