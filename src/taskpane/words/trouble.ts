/** What is said when something cannot be done. */
export const trouble = {
  title: "Something went wrong",
  unforeseen: "Something went wrong that was not foreseen. The workbook was not changed further.",
  notFetched: "A part of the pane could not be fetched. Check the connection, and start the pane again.",
  doing: "something asked in the pane",
  detail: "Detail for your IT colleagues",
  noPlanText: "It holds versions and places in the program, and nothing from your plan.",
  startAgain: "Start the pane again",
  noScript:
    "Microsoft's office.js could not be loaded, and without it the pane cannot reach Excel. Check the connection and try again.",
  noAnswer:
    "Excel has not answered yet. The pane goes on by itself as soon as it does. If you are typing in a cell, press Enter to finish it; or try again.",
  tooOld:
    "This version of Excel is too old for the add-in. It needs Excel 2021 or newer, Microsoft 365, or Excel on the web: open the workbook there. Nothing in it was changed.",
  noHost: "This page works inside Excel. Open it there from the ribbon: Home, Action plan.",
} as const;
