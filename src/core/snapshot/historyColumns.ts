/** What a row of the history keeps, in the order of its columns. The first four say which snapshot it is of. */
export const historyColumns = [
  { id: "asAt", heading: "Meeting date", width: 13 },
  { id: "name", heading: "Snapshot", width: 22 },
  { id: "state", heading: "State", width: 13 },
  { id: "sheet", heading: "Plan", width: 16 },
  { id: "row", heading: "Row", width: 6 },
  { id: "ref", heading: "Ref", width: 7 },
  { id: "sub", heading: "Part", width: 6 },
  { id: "band", heading: "Priority", width: 26 },
  { id: "outcome", heading: "Outcome", width: 40 },
  { id: "action", heading: "Action", width: 50 },
  { id: "lead", heading: "Lead", width: 20 },
  { id: "measure", heading: "Measure", width: 24 },
  { id: "timescale", heading: "Timescale", width: 20 },
  { id: "rating", heading: "RAG", width: 6 },
  { id: "label", heading: "RAG in words", width: 12 },
  { id: "stage", heading: "Which means", width: 16 },
  { id: "update", heading: "Update", width: 50 },
] as const;

export type HistoryColumn = (typeof historyColumns)[number]["id"];

/** Where a column stands in the sheet; A is 1. */
export function historyColumnNumber(id: HistoryColumn): number {
  return historyColumns.findIndex((column) => column.id === id) + 1;
}

/** The row that holds the headings. */
export const historyHeadingRow = 1;
