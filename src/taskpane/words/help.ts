/** One thing that can be done or asked, folded under its title; `jobs`: the buttons that it tells of, by their ids. */
interface Topic {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly jobs?: readonly string[];
}

/** The help page, in the order of the work. */
export const help: {
  readonly title: string;
  readonly intro: string;
  /** Over the buttons that no topic tells of. */
  readonly others: string;
  readonly sections: readonly { readonly heading: string; readonly topics: readonly Topic[] }[];
} = {
  title: "Help",
  others: "More",
  intro:
    "The add-in reads the action plan on the open sheet as it stands: its columns, its priorities and its own RAG key. Opening the pane changes nothing and keeps nothing.",
  sections: [
    {
      heading: "Plan",
      topics: [
        {
          title: "What was understood",
          jobs: ["read"],
          paragraphs: [
            "Plan says what was read from the sheet. Open the key or the columns to see why, cell by cell.",
            "If something was misread, correct it there. Your correction is kept with the workbook and used from then on, by the ribbon too.",
          ],
        },
        {
          title: "Check plan: things to look at",
          jobs: ["check"],
          paragraphs: [
            "What a careful officer would want looked at before the meeting, worst first. Each line opens to its cells; choose a cell and Excel goes there.",
            "What you do not want to hear of again stays silent. Settings can bring it back.",
          ],
        },
        {
          title: "The meeting date",
          paragraphs: [
            "Everything is judged as at the meeting date at the top, never as at today. It comes from the plan's title. Change gives another.",
          ],
        },
        {
          title: "No key, or no plan yet",
          jobs: ["insert-key", "sample-plan"],
          paragraphs: [
            "Insert a RAG key adds a sheet with one of a few usual keys, where the workbook has none. Nothing is coloured by it.",
            "Try a sample plan adds a sheet with a small plan to practise on. Put it back takes it away again.",
          ],
        },
      ],
    },
    {
      heading: "Ratings",
      topics: [
        {
          title: "Recalculate RAG",
          jobs: ["recalculate"],
          paragraphs: [
            "Gives every rating cell the colour of its letter in the plan's own key. Letters are never changed unless you accept a proposal. Colours that are not in the key stay as they are.",
          ],
        },
        {
          title: "Proposals: to decide",
          paragraphs: [
            "Where the key's own words would give another rating, the pane says so and why. The lead's judgement stands until you accept. Keep remembers your answer, with a reason if you give one.",
            "Select a row of the plan and its line at the foot of the pane opens to the reason, and to its ratings over the meetings kept.",
          ],
        },
        {
          title: "Colour as I type",
          jobs: ["colour-as-you-type"],
          paragraphs: [
            "Lets Excel itself colour each rating from the key while you type, and offers the letters in a drop-down. Turn it off and both go again.",
          ],
        },
        {
          title: "Tidy the colour rules",
          jobs: ["tidy-rules"],
          paragraphs: [
            "Copying rows multiplies conditional formats. This shows which of them say the same as the key, and joins those that you agree to. Other rules are left alone.",
          ],
        },
        {
          title: "Put it back",
          jobs: ["put-back"],
          paragraphs: [
            "Takes the whole last run back, also after the pane was closed: colours, accepted ratings, sheets and rows that were added. A cell that somebody changed since is left alone and named.",
          ],
        },
      ],
    },
    {
      heading: "Meetings",
      topics: [
        {
          title: "Keep this meeting",
          jobs: ["capture"],
          paragraphs: [
            "Keeps the plan as it stands, as rows of the sheet Plan history: as submitted before the meeting, or as agreed after it. The next meeting is compared with the newest agreed one.",
          ],
        },
        {
          title: "Meeting summary",
          jobs: ["summary"],
          paragraphs: [
            "Writes the papers: the summary for BMG, the exceptions, what moved since the last meeting action by action, a table for Word and a sheet for each lead. What is compared is named in every title.",
            "The first time, choose last quarter's file to compare with. It is read here and kept nowhere.",
          ],
        },
        {
          title: "Copy to circulate",
          jobs: ["circulate"],
          paragraphs: [
            "Save a copy first and open it. In the copy this clears the history, the working sheets and everything kept, so that it can be handed out.",
          ],
        },
      ],
    },
    {
      heading: "Schedule",
      topics: [
        {
          title: "Reporting schedule",
          jobs: ["schedule"],
          paragraphs: [
            "Draws who reports what to which meeting, with a forward plan and agendas, and says what does not hold: a joint priority at a meeting that is not joint, a report too few, a date outside the year.",
          ],
        },
        {
          title: "Cross-cutting themes",
          jobs: ["themes"],
          paragraphs: ["Sets the priorities against themes, in the grid that quality assurance asks for."],
        },
        {
          title: "Roll forward",
          jobs: ["roll-forward"],
          paragraphs: [
            "Drafts next year's plan from the open actions, with a list that says what became of every line and a summary of work achieved. Nothing is lost on the way.",
          ],
        },
      ],
    },
    {
      heading: "The pane",
      topics: [
        {
          title: "With the keyboard",
          paragraphs: [
            "F6 moves between the sheet and the pane. Tab moves on, the arrow keys move between Plan, Ratings, Meetings and Schedule, Enter or Space opens a line or presses a button, Escape closes Help and Settings.",
          ],
        },
        {
          title: "When nothing happens",
          paragraphs: [
            "Excel does nothing for the pane while you are typing in a cell. Press Enter to finish the cell, and it goes on by itself. On a protected or read-only workbook the pane says what to do.",
          ],
        },
        {
          title: "Your data",
          paragraphs: [
            "The plan never leaves the workbook. The pane loads its own files and Microsoft's office.js, and nothing else goes over the network. Settings shows what is kept with the workbook and clears it.",
          ],
        },
      ],
    },
  ],
};
