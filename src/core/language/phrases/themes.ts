import { phrases } from "../phrase";

/** Heads the rows of a grid of themes. */
export const headsPriorityRows = phrases("(priority|priorities|workstream|workstreams)\n(area|areas) for improvement");

/** Themes that boards set their priorities against. From public business plans. */
export const namesTheme = phrases(`
  (implication|implications|theme|themes|driver|drivers|feedback|view|views|voice|workforce|training|communication|communications)
  (learning|audit|audits|engagement|equality|equalities|diversity|impact|performance|data|quadrant|quadrants)
  (quantitative|qualitative|outcome|outcomes|practice|experience|partnership|resource|resources)
  (think family|making safeguarding personal|msp)
`);

/** Headings of an action plan, under which no themes stand. */
export const headsPlanColumn = phrases(`
  (rag|rating|timescale|timescales|deadline|by when|when|lead|who|action|actions|update|progress|status|date)
`);

/** Headings that are months or quarters. */
export const headsMonth = phrases("^ <number>? <month>\n^ q <number>");

/** Columns that a list of priorities has beside its names. */
export const headsListColumn = phrases(`
  ^ (joint|shared|sponsor|chair|why|reason|reasons|description|source|year|years|votes|score|rank)
`);

/** Titles of a grid of themes. */
export const titlesThemes = phrases(
  "(crosscutting|cross cutting|theme|themes|thematic|quality assurance|quadrant|quadrants)",
);
