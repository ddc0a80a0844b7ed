/** What is said on a sheet without a plan. */
export const noPlan = {
  title: "No action plan on this sheet",
  seeks:
    "The add-in looks for a table with headings such as Action, Lead, Timescale and RAG rating, and lines of work under them. It can stand anywhere on the sheet.",
  others: "These sheets hold one:",
  open: (sheet: string) => `Open ${sheet}`,
  nowhere: "No visible sheet of this workbook holds one.",
  readAgain: "Look again",
  trySample: "Or see first what it does, on a plan that is nobody's:",
} as const;
