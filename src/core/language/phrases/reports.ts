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
