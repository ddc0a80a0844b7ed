import type { RoleWords } from "./roleWords";

/** What actions are grouped under. From the headings of public plans; blaenoriaeth is Welsh for priority. */
export const band: RoleWords = {
  role: "band",
  phrases: [
    [80, "^ the? (strategic|key|board|business plan|overarching|corporate|our)* <grouping> <name of it>? $"],
    [
      70,
      `
      ^ (strategic|key|board) (objective|objectives|aim|aims|goal|goals|outcome|outcomes) $
      ^ (area|areas) (of (work|focus))? $
      `,
    ],
  ],
};
