import { phrases } from "../phrase";

/** Words that title who reports what to whom. From public forward plans. */
export const namesSchedule = phrases(`
  (schedule|timetable|reporting|forward plan|workplan|work plan|calendar of reports|joint board|reports due)
  (report|reports|reporting) to
`);

/** Headings of lists that have priorities and dates and are no schedule. */
export const noSchedule = phrases(`
  (paper|papers) due
  (venue|frequency|how often|chair|member|members|attend*|invoice|training|course|amount|cost)
`);

/** Heads the things that are reported, where meetings stand across the top. */
export const headsItems = phrases(`
  (priority|priorities|item|items|topic|topics|report|reports|paper|papers|subject|subjects|theme|themes|workstream|workstreams)
  (work stream|work streams)
`);

/** Words that make such a heading one of other lists. */
export const headsNoItems = phrases(
  "(data|return|returns|received|name|task|activity|training|no|number|level|indicator)",
);

/** What a month is headed with where figures, ratings or progress stand below it. */
export const headsNoMeeting = phrases(`
  (week|weeks|w/c|w/e|wk|commencing|ending|update|updates|progress|rag|rating|ratings|rated|status|actual|target)
  (comment|comments|spend|budget|total|count|score|data|activity)
`);

/** Columns that may stand beside meetings across the top. */
export const besideMeetings = phrases(`
  joint
  ^ (board|forum|meeting|frequency|how often|chair|type|purpose|note|notes|comment|comments|shared)
`);

/** Words below a meeting that say something is reported there. */
export const isReported = phrases(`
  (report|reports|reported|update|updates|paper|papers|verbal|item|items|present|presents|presented|presentation|standing|agenda)
  (discussion|assurance|deep dive|decision|approval|approve|sign off|signed off|review|findings)
`);

/** Titles of a sheet that is about reports. */
export const speaksOfReports = phrases(`
  (report|reports|reporting|reported|agenda|agendas|forward plan|workplan|work plan|work programme)
`);

/** Words of sheets with months across that are about something else. */
export const noReports = phrases(`
  (attend*|apologies|member|members|membership|training|course|courses|rota|leave|gantt|invoice|invoices|payment|payments)
  (count|counts|figures|visits|sessions|return|returns)
`);

/** Beginnings of notes under such a grid. */
export const gridNote = phrases("^ (key|note|notes|nb|source|sources|updated|agreed)\n(.|=)");

/** A row of sums. */
export const sumsUp = phrases("^ (total|totals)");

/** A column's heading that asks whether something is joint. */
export const headsJoint = phrases("^ is? (it|this)? a? (joint|jointly|shared)");

/** "Joint priorities" heads the priorities themselves. */
export const headsPrioritiesAtEnd = phrases("priorities $");

/** "Joint Board", "Jointly reported": a heading that says more than whether. */
export const jointWithMore = phrases("(board*|meeting*|report*)");
