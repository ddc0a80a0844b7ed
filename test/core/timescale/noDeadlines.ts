import type { Expected } from "./list";

/** Dates that are no deadlines, each beside a near wording whose date is one: a part of the list. */
export const noDeadlines: readonly Expected[] = [
  // done, and recorded
  ["2018/19", "Done - presented to Scrutiny 4 July 2018", ""],
  ["2018/19", "Action closed: ratified by Cabinet 12 June 2018", ""],
  ["2018/19", "Finished, circulated to agencies in May 2018", ""],
  ["2018/19", "Taken to BMG June 2018 (closed)", ""],
  ["2018/19", "Completed and published July 2018", ""],
  ["2018/19", "To be finished and published July 2018", "2018-07 month"],
  ["2018/19", "To be closed: reported to BMG July 2018", "2018-07 month BMG"],
  ["2018/19", "Complete the toolkit, shared with schools October 2018", "2018-10 month"],
  ["2018/19", "Complete by July 2018", "2018-07 month"],
  ["2018/19", "Draft complete; launch July 2018", "2018-07 month"],
  ["2018/19", "Draft complete, to be presented to Board July 2018", "2018-07 month Board"],
  ["2018/19", "Not yet complete, reported to Board July 2018", "2018-07 month Board"],
  ["2018/19", "Ensure letters done; sent July 2018", "2018-07 month"],
  // what happened
  ["2018/19", "Workshop took place on 9 May 2018", ""],
  ["2018/19", "Inspectors visited in June 2018", ""],
  ["2018/19", "The new form went live 1 June 2018", ""],
  ["2018/19", "Network was held 5 June 2018", ""],
  ["2018/19", "Report was presented to Board July 2018", ""],
  ["2018/19", "Has been shared with partners May 2018", ""],
  ["2018/19", "Workshop to take place on 9 May 2018", "2018-05-09 day"],
  ["2018/19", "Workshop takes place in May 2018", "2018-05 month"],
  ["2018/19", "All standards met in March 2019", "2019-03 month"],
  ["2018/19", "Visits held July 2018", "2018-07 month"],
  ["2018/19", "To have plans agreed July 2018", "2018-07 month"],
  ["2018/19", "Have plans written July 2018", "2018-07 month"],
  // somebody else's
  ["2018/19", "National panel report expected July 2018 - awaiting publication", "null relative"],
  ["2018/19", "Independent inquiry due to publish May 2018, awaiting findings", "null relative"],
  ["2018/19", "Independent chair's report due June 2018, pending Board approval", "2018-06 month"],
  ["2018/19", "Serious case review due to report June 2018", "2018-06 month"],
  ["2018/19", "Audit report due July 2018; await outcome of bid", "2018-07 month"],
  // a day behind a version, and a label
  ["2018/19", "last version 30 June 2018", "2018-06-30 day"],
  ["2018/19", "Version 28 September 2018", "2018-09-28 day"],
  ["2018/19", "Version 3 September 2018", "2018-09 month"],
  ["2018/19", "version 4, 6 October", "2018-10-06 day"],
  // May behind a step
  ["2018/19", "Consultation May, final July 2018", "2018-05 month; 2018-07 month"],
  ["2018/19", "Launch May; review October", "2018-05 month; 2018-10 month"],
  ["2018/19", "Scope April, sign off May", "2018-04 month; 2018-05 month"],
  ["2018/19", "Board (June) to agree scope", "2018-06 month Board"],
  ["2018/19", "October 2018 (previously July), December 2018", "2018-10 month; 2018-12 month"],
  ["2018/19", "Q3 (Q2 missed)", "2018-12 quarter"],
  ["2018/19", "Q3 (Q2 draft)", "2018-12 quarter; 2018-09 quarter"],
  ["2018/19", "October 2018 (June done)", "2018-10 month"],
  // called off
  ["2018/19", "July 2018 unless cancelled", "2018-07 month"],
  ["2018/19", "July 2018 to replace the cancelled workshop", "2018-07 month"],
  // how long something lasts
  ["2018/19", "Run the pilot until March 2019", "2019-03 month"],
  // what it is measured against, and the time that it tells of
  ["2018/19", "Increase compared with May 2018", ""],
  ["2018/19", "Accounts for the year ended 31 March 2018", ""],
  ["2018/19", "Week ending 7 September 2018", "2018-09-07 day"],
  // where it is written
  ["2018/19", "As per BMG minutes July 2018", ""],
  ["2018/19", "Email all schools 3 May 2018", "2018-05-03 day"],
  // which of several
  ["2018/19", "May 2018 version 1, July 2018 version 2", "2018-05 month; 2018-07 month"],
];
