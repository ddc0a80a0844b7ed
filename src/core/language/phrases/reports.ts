import { phrases } from "../phrase";

/** What is made and handed out, and is no report: from public plans' measures. */
export const namesProduct = phrases(`
  (newsletter|newsletters|bulletin|bulletins|poster|posters|leaflet|leaflets|website|websites|webpage|webpages)
  web (site|sites|page|pages)
  (toolkit|toolkits|tool|tools|template|templates|checklist|checklists)
  training (programme|package)
  guidance issued
  briefing (note|notes|sheet|sheets)
`);
export const namesReport = phrases("(report|reports|reported|reporting)");
export const namesUpdate = phrases("(update|updates|verbal|feedback)\nup (date|dates)");
/** Words of what is brought to a meeting, where nothing says what it is. */
export const isBrought = phrases(`
  (paper|papers|present|presents|presented|presentation|presentations|assurance|findings|submit|submits|submitted)
`);
export const isStanding = phrases("standing agenda? item\n(every|each) (meeting|board|agenda)");

/** The status of an item that needs no meeting any more, and words that take that back. */
export const itemIsOver = phrases("(done|complete|completed|heard|closed|received|noted|agreed|withdrawn|not needed)");
export const itemIsNotOver = phrases("not yet? (done|complete|completed|heard|closed|received|noted|agreed|withdrawn)");

/** A date that is only proposed. */
export const isProposed = phrases("proposed");

/** A title's word that the plan is not agreed yet. */
export const isDraft = phrases("(draft|proposed|proposal)");
export const isProposedPlan = phrases("(proposed|proposal)");

/** Columns whose words are last year's alone. */
export const headsLastYears = phrases(`
  (update|updates|progress|comment|comments|note|notes|evidence|completed|completion|closed|actual|status)
  outcome achieved
`);

/** Words right before a forum at which something is heard. */
export const isHeardAt = phrases("(to|at|by|before) the?");

/** What stands before words for how often, where they say it of the work itself. */
export const doesWork = phrases(`
  (^|.|;|:|,|•|-)
  (produce|provide|submit|present|hold|deliver|undertake|complete|carry out|conduct|report|on a)
`);
/** What stands behind them then. */
export const endsThere = phrases('^ ($|.|;|:|,|"("|")"|-|to|at|by|in|from|and|basis|throughout)');

/** What begins another date of the same entry. */
export const beginsAnother = phrases('^ (,|;|/|"+"|"|"|and|then|<new line>)', {
  "new line": { fits: ({ text }) => text === "\n" },
});

/** "Papers due 7 working days before". Part: days. */
export const papersDue = phrases("papers due <days:number> working (day|days) before");

/** A forum's name with what is not its name behind it. */
export const endsInMeeting = phrases("(meeting|meetings) $");
