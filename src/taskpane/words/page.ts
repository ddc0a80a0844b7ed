/** The words of the page itself, before any script has run: the build puts them into taskpane.html. */
export const page = {
  /** The language of every word, and how numbers are written. */
  language: "en-GB",
  title: "Action plan",
  noScript: "This pane needs scripts, which are switched off here.",
} as const;
