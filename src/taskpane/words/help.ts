/** The help page: headings and their paragraphs. */
export const help = {
  title: "Help",
  sections: [
    {
      heading: "What it does",
      paragraphs: [
        "It reads the action plan on the open sheet as it stands: its columns, its priorities and its own RAG key. Opening the pane changes nothing and keeps nothing.",
      ],
    },
    {
      heading: "Colour the ratings",
      paragraphs: [
        "Recalculate RAG, here or on the ribbon, gives every rating cell the colour of its letter in the plan's own key. Letters are never changed unless you accept a proposal. Colours that are not in the key stay as they are.",
        "Put it back takes a whole run back: colours, and ratings that you accepted. It works after the pane was closed too. A cell that somebody changed since is left alone and named.",
      ],
    },
    {
      heading: "The meeting date",
      paragraphs: [
        "Everything is judged as at the meeting date at the top, never as at today. It comes from the plan's title; you can give another.",
      ],
    },
    {
      heading: "Proposals",
      paragraphs: [
        "Where the key's own words would give another rating, the pane says so and why. The lead's judgement stands until you accept. Keep remembers your answer, with a reason if you give one.",
      ],
    },
    {
      heading: "Things to look at",
      paragraphs: [
        "Each line opens to its cells; choose a cell and Excel goes there. What you do not want to hear of again stays silent; Settings can bring it back.",
      ],
    },
    {
      heading: "When it misreads your sheet",
      paragraphs: [
        "On Plan, open Columns or the key and say otherwise. Your correction is kept with the workbook and used from then on, by the ribbon too.",
      ],
    },
    {
      heading: "With the keyboard",
      paragraphs: [
        "F6 moves between the sheet and the pane. Tab moves on, the arrow keys move between Plan, Ratings and the other places, Enter or Space opens a fold or presses a button.",
      ],
    },
    {
      heading: "Your data",
      paragraphs: [
        "The plan never leaves the workbook. The pane loads its own files and Microsoft's office.js, and nothing else goes over the network.",
      ],
    },
  ],
} as const;
